-- How many companies and open leads there are in each class now, and what the class brought in the window.
-- Counts are the same in every currency's row.
with asked as (select $1::date as first_day, $2::date as last_day, $3::date as this_day),
income as (
    select account_id, list({'currency': currency, 'amount': value}) as wins, true as is_customer
    from deal_whole, asked
    where outcome = 'won' and account_id is not null and value is not null and within(closed_on, first_day, last_day)
    group by account_id
),
dated as (
    select account.id, account.id as account_id, account.account_class, account.industry, account.country,
        coalesce(account.account_kind, case when account.id in (select account_id from deal_whole where outcome = 'won')
            then 'customer' else 'prospect' end) as stands_as,
        coalesce(income.wins, []) as wins
    from account_now account left join income on income.account_id = account.id
    union all by name
    select id, account_id, account_class, industry, country, 'lead' as stands_as, [] as wins
    from opportunity_whole
    where record_kind = 'lead' and status in ('open', 'nurtured')
),
record as (
    select id, stands_as, wins ${group}
    from dated
    where true ${filters}
),
tally as (
    select
        count(*) filter (stands_as = 'lead') as leads,
        count(*) filter (stands_as = 'prospect') as prospects,
        count(*) filter (stands_as = 'customer') as customers,
        flatten(list(wins)) as wins
        ${group}
    from record
    group by all
)
-- answer
select
    earned.currency,
    tally.leads,
    tally.prospects,
    tally.customers,
    coalesce(earned.amount, 0) as revenue,
    percent(earned.amount, sum(earned.amount) over (partition by earned.currency ${asked})) as revenueSharePercent
    ${group}
from tally
left join lateral (
    select win.currency, sum(win.amount) as amount from (select unnest(tally.wins) as win) group by win.currency
) earned on true
