-- On which level of selling the activities of the window were, and where the time went.
with asked as (select $1::date as first_day, $2::date as last_day, $3::date as this_day),
dated as (
    select activity.* replace (activity.level::varchar as level, account.id as account_id), account.industry, account.country,
        month_of(activity.occurred_on) as month, quarter_of(activity.occurred_on) as quarter
    from activity
    left join lead on lead.id = activity.lead_id
    left join deal on deal.id = activity.deal_id
    left join account on account.id = coalesce(activity.account_id, lead.account_id, deal.account_id), asked
    where within(activity.occurred_on, first_day, last_day)
),
record as (
    select id, minutes ${group}
    from dated
    where true ${filters}
),
tally as (
    select count(*) as activities, coalesce(sum(minutes), 0)::bigint as minutes ${group}
    from record
    group by all
)
-- answer
select
    activities,
    minutes,
    percent(activities, sum(activities) over (partition by 0 ${asked})) as activitiesPercent,
    percent(minutes, sum(minutes) over (partition by 0 ${asked})) as minutesPercent
    ${group}
from tally
