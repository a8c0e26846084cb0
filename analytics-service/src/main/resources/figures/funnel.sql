-- How far the opportunities came that were closed in the window or are open at its end.
with asked as (select $1::date as first_day, $2::date as last_day, $3::date as this_day),
dated as (
    select *, month_of(opened_on) as month, quarter_of(opened_on) as quarter
    from opportunity_${grain}, asked
    where (closed_on is not null and within(closed_on, first_day, last_day))
        or open_at(opened_on, closed_on, last_day)
),
record as (
    -- A stage that the process does not know says only that the opportunity is there.
    select dated.id, coalesce(stage.position, 1) as furthest ${group}
    from dated left join stage on stage.name = dated.stage
    where true ${filters}
    group by all
),
tally as (
    select furthest, count(*) as opportunities ${group}
    from record
    group by all
),
stages as (
    select name as stage, position from stage where position <= 6
),
reaching as (
    select stage, position, sum(case when furthest >= position then opportunities else 0 end)::bigint as reached ${group}
    from tally, stages
    group by all
),
converting as (
    -- Those who came to the next stage; nothing comes after the last.
    select *, lead(reached) over (partition by 0 ${group} order by position) as converted
    from reaching
)
-- answer
select stage, reached, converted, percent(converted, reached) as conversionPercent ${group}
from converting
