-- Why the deals lost in the window were lost.
with asked as (select $1::date as first_day, $2::date as last_day, $3::date as this_day),
dated as (
    select *, month_of(closed_on) as month, quarter_of(closed_on) as quarter
    from deal_${grain}, asked
    where outcome = 'lost' and within(closed_on, first_day, last_day)
),
record as (
    select id, competitor is not null as to_somebody ${group}
    from dated
    where true ${filters}
    group by all
),
tally as (
    select count(*) as count, count(*) filter (to_somebody) as to_competitor ${group}
    from record
    group by all
)
-- answer
select
    count,
    percent(count, sum(count) over (partition by 0 ${asked})) as percent,
    to_competitor as toCompetitor
    ${group}
from tally
