-- How the revenue won in the window spreads over the accounts that brought it.
with asked as (select $1::date as first_day, $2::date as last_day, $3::date as this_day),
dated as (
    select *, month_of(closed_on) as month, quarter_of(closed_on) as quarter
    from deal_${grain}, asked
    where outcome = 'won' and account_id is not null and within(closed_on, first_day, last_day)
),
record as (
    select id, currency, account_id as holder, whole_sum(amount) as amount ${group}
    from dated
    where true ${filters}
    group by all
    having whole_sum(amount) is not null
),
holding as (
    select holder, currency, sum(amount) as held ${group}
    from record
    group by all
),
ranked as (
    select
        *,
        row_number() over (partition by currency ${group} order by held desc, holder) as place,
        sum(held) over (partition by currency ${group} order by held desc, holder rows unbounded preceding) as so_far,
        sum(held) over (partition by currency ${group}) as whole,
        -- The first fifth of them, rounded up.
        (count(*) over (partition by currency ${group}) + 4) // 5 as fifth
    from holding
)
-- answer
select
    currency,
    count(*) as entities,
    sum(held) as total,
    percent(sum(held) filter (place <= 1), sum(held)) as top1Percent,
    percent(sum(held) filter (place <= 5), sum(held)) as top5Percent,
    percent(sum(held) filter (place <= 10), sum(held)) as top10Percent,
    percent(sum(held) filter (place <= 20), sum(held)) as top20Percent,
    any_value(fifth) as topFifthCount,
    percent(sum(held) filter (place <= fifth), sum(held)) as topFifthPercent,
    min(place) filter (whole > 0 and so_far >= 0.8 * whole) as entitiesFor80Percent
    ${group}
from ranked
group by all
