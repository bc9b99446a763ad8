using SopEngine.Domain.Sops.Editing;

namespace SopEngine.Application.Sops.Drafting;

/// <summary>What somebody sends of a draft: cells as they stand on his page, and what else is to be done.</summary>
/// <param name="Seen">The edit that his page showed.</param>
/// <param name="Typed">Texts by place (<see cref="SopCells"/>); those he did not touch may be among them.</param>
/// <param name="Act">A change beside them, named in a few Indonesian words; null for none.</param>
/// <param name="Operation">Which sending of the form this is: the same is not done twice. Null for none.</param>
/// <param name="Overrule">Places at which his text is to stand though somebody else has changed it meanwhile.</param>
public sealed record SopDraftEdit(int Seen, IReadOnlyDictionary<string, string> Typed, (SopEdit Edit, string What)? Act, string? Operation, IReadOnlySet<string> Overrule)
{
    /// <summary>What is to be known of what the change read from elsewhere.</summary>
    public IReadOnlyList<DraftMark> Marks { get; init; } = [];
}
