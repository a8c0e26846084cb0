-- Opportunities by their ids, as the records behind a number are shown.
select
    opportunity.id::varchar as id,
    opportunity.kind,
    opportunity.system,
    opportunity.external_id as externalId,
    opportunity.lead_id::varchar as leadId,
    opportunity.account_id::varchar as accountId,
    account.name as account,
    opportunity.seller_id::varchar as sellerId,
    seller.name as seller,
    opportunity.source,
    opportunity.account_class as class,
    opportunity.stage,
    opportunity.outcome,
    opportunity.opened_on::varchar as openedOn,
    opportunity.closed_on::varchar as closedOn,
    opportunity.amount as amount,
    opportunity.currency
from opportunity_whole opportunity
left join account on account.id = opportunity.account_id
left join person seller on seller.id = opportunity.seller_id
