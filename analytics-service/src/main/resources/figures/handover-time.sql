-- How long the customers won in the window waited until delivery accepted them. History owes no handover.
with asked as (select $1::date as first_day, $2::date as last_day, $3::date as this_day),
dated as (
    select *, month_of(closed_on) as month, quarter_of(closed_on) as quarter
    from deal_${grain} deal semi join deal_visit owed on owed.id = deal.id and owed.stage = 'handover', asked
    where outcome = 'won' and within(closed_on, first_day, last_day)
),
record as (
    select id, handover_accepted_on - closed_on as days, handover_returns as returns ${group}
    from dated
    where true ${filters}
    group by all
)
-- answer
select
    count(*) as won,
    count(days) as accepted,
    avg(days) as meanDays,
    quantile_cont(days, 0.5) as medianDays,
    quantile_cont(days, 0.9) as p90Days,
    coalesce(sum(returns), 0)::bigint as returned,
    count(*) filter (days is null) as waiting
    ${group}
from record
group by all
