using SopEngine.Application.Sops;
using SopEngine.Domain.Tickets.Moving;

namespace SopEngine.Application.Tickets.Moving;

/// <summary>Running tickets of an SOP that go by earlier revisions, and what moving those of one would come to.</summary>
/// <param name="Target">The revision in force.</param>
/// <param name="From">The revision looked at; null where no ticket runs on another than the one in force.</param>
/// <param name="Revisions">How many tickets run on each earlier revision.</param>
/// <param name="Proposals">Rows that are gone, and by which they could go on.</param>
/// <param name="Rows">What is taken for them now.</param>
/// <param name="Preview">What would happen.</param>
public sealed record MoveView(
    LoadedSop Target, LoadedSop? From, IReadOnlyDictionary<int, int> Revisions, IReadOnlyList<RowProposal> Proposals, IReadOnlyDictionary<string, string> Rows, MovePreview Preview)
{
    /// <summary>Where all running tickets go by the revision in force.</summary>
    internal static MoveView Nothing(LoadedSop target) => new(target, null, new Dictionary<int, int>(), [], new Dictionary<string, string>(), new MovePreview([], [], []));
}
