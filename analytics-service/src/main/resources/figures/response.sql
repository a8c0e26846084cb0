-- How soon the leads captured in the window were contacted, and whether the callbacks due in it were kept.
with asked as (select $1::date as first_day, $2::date as last_day, $3::date as this_day),
contact as (
    select lead_id, occurred_at, occurred_on, callback_due_on from activity where lead_id is not null
),
contacted as (
    select lead.id, min(contact.occurred_at) as first_at
    from lead join contact on contact.lead_id = lead.id and contact.occurred_at >= lead.captured_at
    group by lead.id
),
owed as (
    -- A day that was moved before it came was not owed any more, unless it was kept before.
    select callback.id, callback.due_on, callback.set_at, min(contact.occurred_on) as kept_on
    from lead_callback callback
    left join contact on contact.lead_id = callback.id and contact.callback_due_on = callback.due_on
    group by all
    having kept_on is not null or coalesce(bool_and(callback.lapsed_on >= callback.due_on), true)
),
dated as (
    select lead.*, true as is_lead, null as kept, null as on_the_day, null::timestamp as set_at,
        epoch(contacted.first_at - lead.captured_at) / 60 as minutes,
        month_of(lead.opened_on) as month, quarter_of(lead.opened_on) as quarter
    from lead_${grain} lead left join contacted on contacted.id = lead.id, asked
    where lead.captured_at is not null and within(lead.opened_on, first_day, last_day)
    union all by name
    select lead.*, false as is_lead, owed.kept_on is not null as kept, coalesce(owed.kept_on = owed.due_on, false) as on_the_day,
        owed.set_at, month_of(owed.due_on) as month, quarter_of(owed.due_on) as quarter
    from owed join lead_${grain} lead on lead.id = owed.id, asked
    where owed.due_on <= this_day and within(owed.due_on, first_day, last_day)
),
record as (
    select id, is_lead, kept, on_the_day, set_at, minutes ${group}
    from dated
    where true ${filters}
    group by all
)
-- answer
select
    count(*) filter (is_lead) as leads,
    count(minutes) as contacted,
    avg(minutes) as meanMinutes,
    quantile_cont(minutes, 0.5) as medianMinutes,
    quantile_cont(minutes, 0.9) as p90Minutes,
    count(*) filter (not is_lead) as callbacks,
    count(*) filter (kept) as kept,
    count(*) filter (on_the_day) as keptOnTheDay,
    percent(count(*) filter (kept), count(*) filter (not is_lead)) as keptPercent,
    percent(count(*) filter (on_the_day), count(*) filter (not is_lead)) as keptOnTheDayPercent
    ${group}
from record
group by all
