using SopEngine.Domain.Sops;

namespace SopEngine.Application.Sops;

/// <summary>
/// A definition file as the import sees it: its revision with the text and hash under which it is kept, or the problems that stand in the way, one line each.
/// </summary>
internal sealed record DefinitionFile(string Name, string? Mark, SopRevision? Revision, string Text, string Sha256, IReadOnlyList<string> Problems)
{
    public bool IsSound => Revision is not null && Problems.Count == 0;

    public RefusedDefinition Refuse(params IReadOnlyList<string> problems) => new(Name, Revision?.Sop, problems);
}
