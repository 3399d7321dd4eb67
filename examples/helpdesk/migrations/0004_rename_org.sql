-- One word for one thing, everywhere.
alter table tickets rename column org_id to organization_id;
alter index tickets_org_created_idx rename to tickets_organization_created_idx;
