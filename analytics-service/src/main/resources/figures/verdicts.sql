-- What sellers said of the leads that they got in the window, withdrawn deals too: those are the returned ones.
with asked as (select $1::date as first_day, $2::date as last_day, $3::date as this_day),
dated as (
    select * replace (verdict_reason as reason), month_of(opened_on) as month, quarter_of(opened_on) as quarter
    from deal_ever_${grain}, asked
    where (verdict_due_at is not null or verdict is not null) and within(opened_on, first_day, last_day)
),
record as (
    select id, verdict as said,
        verdict is null and outcome is null and withdrawn_on is null as waits, verdict_overdue as is_overdue,
        coalesce(verdict_at > verdict_due_at, false) as was_late ${group}
    from dated
    where true ${filters}
    group by all
)
-- answer
select
    count(*) as given,
    count(*) filter (said = 'accepted') as accepted,
    count(*) filter (said = 'returned') as returned,
    count(*) filter (waits) as waiting,
    count(*) filter (waits and is_overdue) as overdue,
    count(*) filter (was_late or (waits and is_overdue)) as late,
    percent(count(*) filter (said = 'accepted'), count(*) filter (said in ('accepted', 'returned'))) as acceptedPercent
    ${group}
from record
group by all
