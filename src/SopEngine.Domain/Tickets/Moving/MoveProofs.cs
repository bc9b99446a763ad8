using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Checks;
using SopEngine.Domain.Sops.Flow;
using SopEngine.Domain.Sops.Soundness;
using SopEngine.Domain.Tickets.Deciding;

namespace SopEngine.Domain.Tickets.Moving;

/// <summary>Proves that a ticket can end from a marking, by the same exploring that proves an SOP sound, or says where it would come to a stop.</summary>
internal static class MoveProofs
{
    public static Result<MoveProof> Of(TicketContext context, TicketState state, Marking marking)
    {
        var (sop, header) = (context.Sop, state.Header!);
        var ticket = new RunningTicket(
            marking,
            field => Conditions.ValuesOf(field, header, context.Answers),
            (row, outcome) => state.Count($"{row}/{outcome}"),
            header.ResolvedAt is not null,
            header.PendingClosure);
        var exploration = Exploration.From(sop, ticket, SoundnessChecks.Limit);
        if (!exploration.IsWhole)
        {
            return Refuse(sop, marking, $"dari sini ada lebih dari {Words.Number(SoundnessChecks.Limit)} keadaan, sehingga tidak dapat dibuktikan bahwa tiket dapat selesai.");
        }

        var scope = new CheckScope(sop, sop, Surroundings.Unknown);
        CompletionFindings.Report(scope, exploration);
        SightingFindings.Report(scope, exploration);
        if (scope.Findings.FirstOrDefault(finding => finding.Severity == FindingSeverity.Error) is { } stop)
        {
            var way = stop.Path.Count == 0 ? "" : $" Contoh: {Words.List(stop.Path)}.";
            return new MoveProblems.CannotMove(stop.Row ?? RowOf(sop, marking), stop.Harm + way);
        }

        var last = exploration.Moves.Select(move => (Move?)move).FirstOrDefault(move => move!.Value.To < 0);
        return last is { } end
            ? new MoveProof(exploration.Points.Count, exploration.PathTo(end.From, end))
            : Refuse(sop, marking, "dari sini tidak ada jalan yang menutup tiket.");
    }

    private static MoveProblems.CannotMove Refuse(SopRevision sop, Marking marking, string why) => new(RowOf(sop, marking), why);

    private static string RowOf(SopRevision sop, Marking marking) =>
        sop.FindStep(marking.Active.Select(place => place.Step).FirstOrDefault() ?? "") is { } step ? PlaceIndex.RowName(step) : "-";
}
