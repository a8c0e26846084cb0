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
promised as (
    select *, coalesce(lead(due_on) over (partition by id order by number) = due_on, false) as promised_again
    from lead_callback
),
kept as (
    -- The same day may be promised more than once: a contact keeps the promise that stood then.
    select promised.*, min(contact.occurred_on) as kept_on
    from promised
    left join contact on contact.lead_id = promised.id and contact.callback_due_on = promised.due_on
        and contact.occurred_at > promised.set_at
        and (promised.lapsed_at is null or contact.occurred_at <= promised.lapsed_at)
    group by all
),
owed as (
    -- A day that was moved before it came, or only promised anew, was not owed any more, unless it was kept before.
    select * from kept
    where kept_on is not null or lapsed_on is null or (lapsed_on >= due_on and not promised_again)
),
dated as (
    select lead.*, true as is_lead, null as kept, null as days, null as number,
        epoch(contacted.first_at - lead.captured_at) / 60 as minutes,
        month_of(lead.opened_on) as month, quarter_of(lead.opened_on) as quarter
    from lead_${grain} lead left join contacted on contacted.id = lead.id, asked
    where lead.captured_at is not null and within(lead.opened_on, first_day, last_day)
    union all by name
    select lead.*, false as is_lead, owed.kept_on is not null as kept, owed.kept_on - owed.due_on as days, owed.number,
        month_of(owed.due_on) as month, quarter_of(owed.due_on) as quarter
    from owed join lead_${grain} lead on lead.id = owed.id, asked
    where owed.due_on <= this_day and within(owed.due_on, first_day, last_day)
),
record as (
    select id, is_lead, kept, days, number, minutes ${group}
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
    count(*) filter (days = 0) as keptOnTheDay,
    percent(count(*) filter (kept), count(*) filter (not is_lead)) as keptPercent,
    percent(count(*) filter (days = 0), count(*) filter (not is_lead)) as keptOnTheDayPercent,
    avg(days) as keptMeanDays,
    quantile_cont(days, 0.5) as keptMedianDays,
    quantile_cont(days, 0.9) as keptP90Days
    ${group}
from record
group by all
