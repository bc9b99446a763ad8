using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>What filing a ticket does and asks: the first rows, as far as they are the requester's own and bring the ticket into being.</summary>
public static class Intake
{
    /// <summary>The rows that filing does by itself, in order: start rows are passed, the requester's intake rows are done by their first outcome.</summary>
    public static IReadOnlyList<Step> Rows(SopRevision sop)
    {
        var rows = new List<Step>();
        var row = sop.Steps.FirstOrDefault(step => !step.AnyTime);
        while (row is not null && !rows.Contains(row) && row.Outcomes.Count > 0)
        {
            if (row.Kind != StepKind.Start)
            {
                if (!IsRequesters(sop, row))
                {
                    break;
                }

                rows.Add(row);
            }

            row = row.Outcomes[0].Goto is [var next] ? sop.FindStep(next) : null;
        }

        return rows;
    }

    /// <summary>Whether filing does this row: it is the requester's and belongs to the intake.</summary>
    public static bool IsRequesters(SopRevision sop, Step row) =>
        row.Phase == Phase.Intake && sop.FindLane(row.Lane) is { Requester: true };

    /// <summary>What is asked when a ticket is filed: the intake form and the forms of the rows that filing does, each question once.</summary>
    public static IReadOnlyList<FormField> Fields(TicketContext context) =>
    [
        .. Asked(context, context.Sop.Intake.Form)
            .Concat(Rows(context.Sop).SelectMany(row => Asked(context, row.Form).Concat(row.Outcomes[0].Fields)))
            .Select(field => Demanded(context, field))
            .DistinctBy(field => field.Name),
    ];

    private static FormField Demanded(TicketContext context, FormField field) =>
        Rows(context.Sop).Aggregate(field, (asked, row) => RowEvidence.Demanded(context, null, row, row.Outcomes[0], [asked])[0]);

    private static IEnumerable<FormField> Asked(TicketContext context, string? form) =>
        context.Sop.FindForm(form)?.Fields.Where(field => Offers.IsAsked(field, context, null, context.Actor) && !field.OfficerOnly) ?? [];
}
