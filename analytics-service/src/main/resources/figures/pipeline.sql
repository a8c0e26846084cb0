-- The deals open at the end of the window's last day: how many, what they are worth by the price list, how old they are.
with asked as (select $1::date as first_day, $2::date as last_day, $3::date as this_day),
dated as (
    select
        * replace (list_currency as currency),
        month_of(opened_on) as month, quarter_of(opened_on) as quarter, last_day - opened_on as age_days
    from deal_by_product, asked
    where open_at(opened_on, closed_on, last_day)
),
record as (
    select id, currency, age_days, whole_sum(list_value) as list_value ${group}
    from dated
    where true ${filters}
    group by all
)
-- answer
select
    currency,
    count(*) as count,
    known_sum(count(*), sum(list_value)) as listValue,
    avg(age_days) as ageMeanDays,
    quantile_cont(age_days, 0.5) as ageMedianDays
    ${group}
from record
group by all
