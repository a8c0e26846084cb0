-- How long the deals closed in the window took, in days from opening to closing.
with asked as (select $1::date as first_day, $2::date as last_day, $3::date as this_day),
dated as (
    select *, month_of(closed_on) as month, quarter_of(closed_on) as quarter
    from deal_${grain}, asked
    where closed_on is not null and within(closed_on, first_day, last_day)
),
record as (
    select id, closed_on - opened_on as days ${group}
    from dated
    where true ${filters}
    group by all
)
-- answer
select
    count(*) as count,
    avg(days) as meanDays,
    quantile_cont(days, 0.5) as medianDays,
    quantile_cont(days, 0.9) as p90Days,
    min(days) as minDays,
    max(days) as maxDays
    ${group}
from record
group by all
