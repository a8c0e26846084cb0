-- Records by their ids, as they are shown behind a number.
select
    shown.id::varchar as id,
    shown.record_kind as kind,
    shown.system,
    shown.external_id as externalId,
    shown.lead_id::varchar as leadId,
    shown.deal_id::varchar as dealId,
    shown.account_id::varchar as accountId,
    account.name as account,
    shown.seller_id::varchar as sellerId,
    seller.name as seller,
    shown.source,
    shown.account_class as class,
    shown.stage,
    shown.outcome,
    shown.opened_on::varchar as openedOn,
    shown.closed_on::varchar as closedOn,
    shown.amount as amount,
    shown.currency,
    shown.detail
from any_record shown
left join account on account.id = shown.account_id
left join person seller on seller.id = shown.seller_id
