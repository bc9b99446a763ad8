using Microsoft.EntityFrameworkCore.Migrations;

namespace SopEngine.Persistence.Reporting;

/// <summary>
/// The views for tools that read the database: facts and daily sums under names that stay, minutes ready made, no column of a person. A migration makes them, so that what
/// stands here is not changed once it is released: a later one drops a view and makes it anew, and one that changes a table of facts drops its view first.
/// </summary>
internal static class ReportViews
{
    public static IReadOnlyList<ReportView> All { get; } =
    [
        ReportView.Of(
            "report_tickets",
            "fact_tickets",
            """
            tenant>region ticket sop revision topic class ticket_type channel on_behalf unit status closure received_at opened_at submitted_at submitted_on first_response_at
            first_response_on first_triaged_at first_triaged_on accepted_at first_resolved_at first_resolved_on resolved_at resolved_on confirmed_at closed_at closed_on first_returned_at
            last_returned_at first_escalated_at first_reopened_at units>unit_count escalations returns reopenings adjustments overrides deviations>deviation_count steps>step_count
            clocks>clock_count response* first_resolution* resolution* resolution_calendar* confirmation* promised* used* allowed* sla sla_at sla_on allowance_ends_at closing_used*
            closing_allowed* closing_sla requester* intake* triage* work* escalate* approve* confirm* close* change_seq
            """,
            ("met_count", "{sla} = 'met'"),
            ("missed_count", "{sla} = 'missed' OR ({sla} = 'pending' AND {allowance_ends_at} < {now})"),
            ("closing_met_count", "{closing_sla} = 'met'"),
            ("closing_missed_count", "{closing_sla} = 'missed'")),
        ReportView.Of(
            "report_steps",
            "fact_steps",
            """
            tenant>region ticket ordinal sop revision topic class step phase lane owner gating visit round unit state active_at claimed_at ended_at outcome skipped resolved escalated
            given_back reopened calendar reading allows due_at due_on missed_at sla target* working* used* calendar* late* paused* paused_for_requester* pauses>pause_count paused_since
            change_seq
            """,
            ("met_count", "{sla} = 'met'"),
            ("missed_count", "{sla} <> 'none' AND ({missed_at} IS NOT NULL OR ({ended_at} IS NULL AND {due_at} < {now}))")),
        ReportView.Of("report_pauses", "fact_pauses", "tenant>region ticket item ordinal sop step for_requester from>from_at to>to_at working*"),
        ReportView.Of(
            "report_clocks",
            "fact_clocks",
            """
            tenant>region ticket ordinal sop kind step of>measures owner reading state started_at due_at stopped_at pauses>pause_count extensions>extension_count calendar sla target* used*
            """,
            ("met_count", "{sla} = 'met'"),
            ("missed_count", "{sla} = 'missed' OR ({sla} = 'pending' AND {due_at} < {now})")),
        ReportView.Of("report_deviations", "fact_deviations", "tenant>region ticket ordinal kind sop revision step item at>happened_at on>happened_on"),
        ReportView.Of("report_ratings", "fact_ratings", "tenant>region ticket sop at>rated_at on>rated_on questions score"),
        ReportView.Of("report_sla_daily", "sla_days", "tenant>region on>day sop revision phase due met missed late late*"),
        ReportView.Of(
            "report_ticket_daily",
            "ticket_days",
            """
            tenant>region on>day sop revision submitted resolved closed rejected withdrawn auto_closed sla_met sla_missed closing_met closing_missed conforming open_provider
            open_requester open_resolved
            """),
        ReportView.Of("report_deviation_daily", "deviation_days", "tenant>region on>day sop revision kind deviations tickets"),
    ];

    public static void Up(MigrationBuilder migration, ViewLanguage language)
    {
        foreach (var view in All)
        {
            migration.Sql(language.Create(view));
        }
    }

    public static void Down(MigrationBuilder migration, ViewLanguage language)
    {
        foreach (var view in All)
        {
            migration.Sql(language.Drop(view));
        }
    }
}
