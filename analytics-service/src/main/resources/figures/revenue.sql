-- What the deals won in the window brought.
with asked as (select $1::date as first_day, $2::date as last_day, $3::date as this_day),
dated as (
    select *, month_of(closed_on) as month, quarter_of(closed_on) as quarter
    from deal_${grain}, asked
    where outcome = 'won' and within(closed_on, first_day, last_day)
),
record as (
    select id, currency, whole_sum(amount) as amount ${group}
    from dated
    where true ${filters}
    group by all
)
-- answer
select
    currency,
    count(*) as deals,
    known_sum(count(*), sum(record.amount)) as amount,
    avg(record.amount) as meanAmount,
    quantile_cont(record.amount, 0.5) as medianAmount
    ${group}
from record
group by all
