-- Of those that entered each stage in the window: how many went on to a later one, how many stand still in it now, and how
-- many a manager let in.
with asked as (select $1::date as first_day, $2::date as last_day, $3::date as this_day),
dated as (
    select walker.* replace (visit.stage as stage), visit.left_on - visit.entered_on as days,
        visit.next_stage is not null and coalesce(there.position > here.position, true) as went_on,
        visit.left_on is null and is_stalled(visit.entered_on, visit.limit_days, visit.next_step_on, this_day) as stalled,
        visit.number, visit.overridden::varchar as let_in,
        month_of(visit.entered_on) as month, quarter_of(visit.entered_on) as quarter
    from visit join walker_${grain} walker on walker.id = visit.id
    left join main.stage here on here.name = visit.stage
    left join main.stage there on there.name = visit.next_stage, asked
    where within(visit.entered_on, first_day, last_day)
),
stay as (
    select id, number, days, went_on, stalled, let_in = 'true' as overridden ${group}
    from dated
    where true ${filters}
    group by all
),
record as (
    -- Whoever entered twice counts once.
    select id, bool_or(went_on) as went_on, bool_or(stalled) as stalled,
        bool_or(overridden) as overridden, list(days) as days ${group}
    from stay
    group by all
)
-- answer
select
    count(*) as entered,
    count(*) filter (went_on) as converted,
    percent(count(*) filter (went_on), count(*)) as conversionPercent,
    count(*) filter (stalled) as stalledNow,
    count(*) filter (overridden) as overridden,
    list_aggregate(flatten(list(days)), 'quantile_cont', 0.5) as medianDays
    ${group}
from record
group by all
