-- The deals that stand still today: in their stage for longer than they should be, with nothing agreed for today or later.
with asked as (select $1::date as first_day, $2::date as last_day, $3::date as this_day),
dated as (
    select
        deal.* replace (deal.list_currency as currency), this_day - visit.entered_on as days,
        month_of(deal.opened_on) as month, quarter_of(deal.opened_on) as quarter
    from deal_by_product deal join visit on visit.id = deal.id, asked
    where deal.outcome is null and visit.left_on is null
        and is_stalled(visit.entered_on, visit.limit_days, visit.next_step_on, this_day)
        and within(deal.opened_on, first_day, last_day)
),
record as (
    select id, currency, days, whole_sum(list_value) as list_value ${group}
    from dated
    where true ${filters}
    group by all
)
-- answer
select
    currency,
    count(*) as count,
    known_sum(count(*), sum(list_value)) as listValue,
    quantile_cont(days, 0.5) as medianDays
    ${group}
from record
group by all
