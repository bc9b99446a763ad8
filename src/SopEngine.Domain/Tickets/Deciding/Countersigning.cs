using SopEngine.Domain.Papers;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>
/// Papers that go to the requester and must come back signed before his row can end. Each comes back as a file, or he has agreed to it on its page; of a paper that was
/// issued again only the last issue counts.
/// </summary>
public static class Countersigning
{
    private const string Signed = "signed";

    /// <summary>The papers that an answer has to bring back, signed or not.</summary>
    public static IReadOnlyList<(IssuedPaper Paper, PaperReturn Return)> Awaited(TicketContext context, string step, string? outcome = null) =>
    [
        .. from rule in context.Tenant.Papers
           where rule.Sop == context.Sop.Sop && rule.Return is { } back && back.Step == step && (outcome is null || back.Outcome == outcome)
           let paper = context.Papers.LastOrDefault(paper => paper.Rule == rule.Id)
           where paper is not null
           select (paper, rule.Return!),
    ];

    /// <summary>Whether the requester has signed the paper, in whatever way.</summary>
    public static bool IsSigned(TicketState state, IssuedPaper paper) =>
        Enum.GetValues<SignatureWay>().Any(way => state.Count(Key(paper, way)) > 0);

    /// <summary>
    /// The questions of an answer (null: those that all answers of the row have): the file of a paper that is agreed to already, or that the row itself yields, need not be sent.
    /// </summary>
    public static IReadOnlyList<FormField> Eased(TicketContext context, TicketState state, Step step, Outcome? outcome, IReadOnlyList<FormField> fields)
    {
        var signed = Awaited(context, step.Id, outcome?.Id).Where(awaited => IsSigned(state, awaited.Paper)).Select(awaited => awaited.Return.Field);
        var yielded = context.Tenant.Papers.Where(rule => rule.Sop == context.Sop.Sop && rule.Step == step.Id && Yields(rule, step, outcome)).Select(rule => rule.Replaces);
        var needless = signed.Concat(yielded).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return needless.Count == 0 ? fields : [.. fields.Select(field => needless.Contains(field.Name) ? field with { Required = false } : field)];
    }

    /// <summary>The errors of an answer, where a paper is missing in words that say both ways to bring it.</summary>
    internal static IReadOnlyList<FieldError> Explained(TicketContext context, TicketState state, Step step, Outcome outcome, FormCheckResult check)
    {
        var missing = Awaited(context, step.Id, outcome.Id)
            .Where(awaited => !IsSigned(state, awaited.Paper) && (awaited.Return.Field is not { } field || !check.Accepted.ContainsKey(field)))
            .ToDictionary(awaited => awaited.Return.Field ?? "outcome", awaited => Missing(awaited.Paper, awaited.Return), StringComparer.Ordinal);
        return missing.Count == 0
            ? check.Errors
            : [.. check.Errors.Where(error => error.Code != "required" || !missing.ContainsKey(error.Field)), .. missing.Values.Where(one => !check.Errors.Any(error => error.Field == one.Field && error.Code != "required"))];
    }

    /// <summary>Notes in the entry that is open which papers have come back as files.</summary>
    internal static void NoteReturned(DecisionDraft draft, Step step, Outcome outcome, IReadOnlyDictionary<string, Answer> accepted)
    {
        foreach (var (paper, back) in Awaited(draft.Context, step.Id, outcome.Id))
        {
            if (back.Field is { } field && accepted.ContainsKey(field) && !IsSigned(draft.State, paper))
            {
                draft.CountUp(Key(paper, SignatureWay.Upload));
                draft.Send(new Effect.PaperSigned(paper.Id, SignatureWay.Upload));
            }
        }
    }

    internal static string Key(IssuedPaper paper, SignatureWay way) => $"{Signed}/{Word(way)}/{paper.Id}/{paper.Sha256}";

    private static bool Yields(PaperRule rule, Step step, Outcome? outcome) =>
        rule.On == PaperRule.Done || (outcome is null ? step.Outcomes.All(one => one.Id == rule.On) : outcome.Id == rule.On);

    private static FieldError Missing(IssuedPaper paper, PaperReturn back) => new(
        back.Field ?? "outcome", "countersign",
        back.Field is null
            ? $"\"{paper.Title}\" belum Anda setujui. Buka suratnya pada halaman tiket ini dan setujui di sana."
            : $"\"{paper.Title}\" belum kembali. Setujui pada halaman suratnya, atau unggah yang sudah ditandatangani.");

    private static string Word(SignatureWay way) => way switch
    {
        SignatureWay.Page => "page",
        SignatureWay.Upload => "upload",
        SignatureWay.Electronic => "electronic",
    };
}
