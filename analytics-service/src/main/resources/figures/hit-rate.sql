-- Of the deals closed in the window: how many were won and lost, and what share was won, by number and by amount.
with asked as (select $1::date as first_day, $2::date as last_day, $3::date as this_day),
dated as (
    select *, month_of(closed_on) as month, quarter_of(closed_on) as quarter
    from deal_${grain}, asked
    where closed_on is not null and within(closed_on, first_day, last_day)
),
record as (
    select id, currency, outcome as decision, whole_sum(amount) as amount ${group}
    from dated
    where true ${filters}
    group by all
)
-- answer
select
    currency,
    count(*) filter (decision = 'won') as won,
    count(*) filter (decision = 'lost') as lost,
    percent(count(*) filter (decision = 'won'), count(*)) as hitRatePercent,
    known_sum(count(*) filter (decision = 'won'), sum(amount) filter (decision = 'won')) as wonAmount,
    -- Not every value is known: then nobody knows the share.
    case when count(*) = count(amount)
        then percent(coalesce(sum(amount) filter (decision = 'won'), 0), sum(amount)) end as hitRateByAmountPercent
    ${group}
from record
group by all
