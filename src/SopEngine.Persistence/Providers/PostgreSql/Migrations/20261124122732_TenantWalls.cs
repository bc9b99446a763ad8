using Microsoft.EntityFrameworkCore.Migrations;
using SopEngine.Persistence.Tenants;

namespace SopEngine.Persistence.Providers.PostgreSql.Migrations;

/// <summary>
/// Puts the server's own wall around every table that had none. A program that does not say whose rows it wants finds none from here on: all hosts of the version before stop first.
/// </summary>
public partial class TenantWalls : Migration
{
    private static readonly string[] _closed =
    [
        "accounts", "calendar_moves", "calendar_versions", "clocks", "day_entries", "day_records", "drafts", "fact_progress", "file_contents",
        "file_parts", "files", "guest_filings", "history", "inbox", "incoming_mails", "invitations", "number_counters", "operations",
        "paper_signatures", "papers", "people_changes", "personal_reads", "ratings", "report_reads", "report_tokens", "role_holdings",
        "second_factors", "setting_revisions", "small_images", "sop_draft_edits", "sop_drafts", "sop_revisions", "sops", "stamps", "template_answers",
        "ticket_moves", "tickets", "training_clocks", "uploads", "work_items",
    ];

    private static readonly string[] _figures =
    [
        "deviation_days", "fact_clocks", "fact_deviations", "fact_pauses", "fact_ratings", "fact_steps", "fact_tickets", "kpi_periods", "kpis",
        "sla_days", "ticket_days",
    ];

    private static readonly string[] _due =
    [
        "alarms", "deliveries",
    ];

    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        Array.ForEach(_closed, table => migrationBuilder.Sql(PostgreSqlWalls.Around(table)));
        Array.ForEach(_figures, table => migrationBuilder.Sql(PostgreSqlWalls.Around(table, TenantDoor.Figures)));
        Array.ForEach(_due, table => migrationBuilder.Sql(PostgreSqlWalls.Around(table, TenantDoor.Due)));
    }
}
