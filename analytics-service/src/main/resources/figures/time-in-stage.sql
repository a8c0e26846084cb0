-- How long leads and deals stayed in each stage, by the stays that ended in the window.
with asked as (select $1::date as first_day, $2::date as last_day, $3::date as this_day),
dated as (
    select walker.* replace (visit.stage as stage), visit.number, visit.left_on - visit.entered_on as days,
        visit.limit_days, month_of(visit.left_on) as month, quarter_of(visit.left_on) as quarter
    from visit join walker_${grain} walker on walker.id = visit.id, asked
    where visit.left_on is not null and within(visit.left_on, first_day, last_day)
),
record as (
    select id, number, days, limit_days ${group}
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
    count(*) filter (days > limit_days) as overLimit
    ${group}
from record
group by all
