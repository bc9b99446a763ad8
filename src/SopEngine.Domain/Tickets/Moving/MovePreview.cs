namespace SopEngine.Domain.Tickets.Moving;

/// <summary>What moving many tickets would come to: by row, by ticket, and which cannot move. Nothing is saved by it.</summary>
/// <param name="Rows">By present row, in the order of its table.</param>
/// <param name="Certificates">Of the tickets that can move, as they were given.</param>
/// <param name="Refused">Those that cannot.</param>
public sealed record MovePreview(IReadOnlyList<PreviewedRow> Rows, IReadOnlyList<MoveCertificate> Certificates, IReadOnlyList<RefusedMove> Refused)
{
    /// <param name="tickets">Each with what is around it; all of one revision.</param>
    /// <param name="command">Where they are to go.</param>
    public static MovePreview Of(IEnumerable<(TicketContext Context, TicketState State)> tickets, TicketCommand.MoveToRevision command)
    {
        List<MoveCertificate> movable = [];
        List<RefusedMove> refused = [];
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (context, state) in tickets)
        {
            foreach (var step in context.Sop.Steps)
            {
                order.TryAdd(step.Id, order.Count);
            }

            if (MovePlanner.Plan(context, state, command).Succeeded(out var plan, out var problem))
            {
                movable.Add(plan.Certificate);
            }
            else
            {
                refused.Add(new RefusedMove(state.Header!.Number, problem));
            }
        }

        return new MovePreview([.. Grouped(movable).OrderBy(row => order[row.From])], movable, refused);
    }

    private static IEnumerable<PreviewedRow> Grouped(List<MoveCertificate> movable) => movable
        .SelectMany(certificate => certificate.Rows.Select(row => (Row: row, Clocks: ClocksOf(certificate, row))))
        .GroupBy(visit => (From: visit.Row.Before.Step, To: visit.Row.After.Step))
        .Select(group => new PreviewedRow(
            group.Key.From, group.Key.To, group.Count(), group.SelectMany(visit => visit.Clocks).CountBy(fate => fate).ToDictionary()));

    private static IEnumerable<ClockFate> ClocksOf(MoveCertificate certificate, MovedRow row) => certificate.Clocks
        .Where(clock => clock.Before is { } before ? before.Step == row.Before.Step : clock.After.Step == row.After.Step)
        .Select(clock => clock.Fate);
}
