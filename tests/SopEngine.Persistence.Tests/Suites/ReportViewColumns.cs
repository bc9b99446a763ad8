namespace SopEngine.Persistence.Tests.Suites;

/// <summary>What readers of the database may rely on, view by view. A name that leaves this list breaks somebody's report.</summary>
internal static class ReportViewColumns
{
    private static readonly (string View, string Columns)[] _views =
    [
        ("report_clocks",
            """
            region ticket ordinal sop kind step measures owner reading state started_at due_at stopped_at pause_count extension_count calendar sla target_minutes used_minutes met_count
            missed_count
            """),
        ("report_deviation_daily", "region day sop revision kind deviations tickets"),
        ("report_deviations", "region ticket ordinal kind sop revision step item happened_at happened_on"),
        ("report_pauses", "region ticket item ordinal sop step for_requester from_at to_at working_minutes"),
        ("report_ratings", "region ticket sop rated_at rated_on questions score"),
        ("report_sla_daily", "region day sop revision phase due met missed late late_minutes"),
        ("report_steps",
            """
            region ticket ordinal sop revision topic class step phase lane owner gating visit round unit state active_at claimed_at ended_at outcome skipped resolved escalated given_back
            reopened calendar reading allows due_at due_on missed_at sla target_minutes working_minutes used_minutes calendar_minutes late_minutes paused_minutes
            paused_for_requester_minutes pause_count paused_since change_seq met_count missed_count
            """),
        ("report_ticket_daily",
            """
            region day sop revision submitted resolved closed rejected withdrawn auto_closed sla_met sla_missed closing_met closing_missed conforming open_provider open_requester
            open_resolved
            """),
        ("report_tickets",
            """
            region ticket sop revision topic class ticket_type channel on_behalf unit status closure received_at opened_at submitted_at submitted_on first_response_at first_response_on
            first_triaged_at first_triaged_on accepted_at first_resolved_at first_resolved_on resolved_at resolved_on confirmed_at closed_at closed_on first_returned_at last_returned_at
            first_escalated_at first_reopened_at unit_count escalations returns reopenings adjustments overrides deviation_count step_count clock_count response_minutes
            first_resolution_minutes resolution_minutes resolution_calendar_minutes confirmation_minutes promised_minutes used_minutes allowed_minutes sla sla_at sla_on
            allowance_ends_at closing_used_minutes closing_allowed_minutes closing_sla requester_minutes intake_minutes triage_minutes work_minutes escalate_minutes approve_minutes
            confirm_minutes close_minutes change_seq met_count missed_count closing_met_count closing_missed_count
            """),
    ];

    public static IReadOnlyList<string> All { get; } =
        [.. _views.SelectMany(view => view.Columns.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(column => $"{view.View}.{column}"))];
}
