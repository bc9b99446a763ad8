namespace SopEngine.Application.People;

/// <summary>A role with everybody who holds it, held it, or is to hold it.</summary>
/// <param name="Id">The role.</param>
/// <param name="Label">Its name.</param>
/// <param name="Authority">Whether it has authority over others' work.</param>
/// <param name="NeededBy">Titles of the SOPs in force that need it.</param>
/// <param name="Holders">Who holds it today.</param>
/// <param name="Coming">Who is to hold it.</param>
/// <param name="Past">Who held it, the last first.</param>
public sealed record PostView(string Id, string Label, bool Authority, IReadOnlyList<string> NeededBy, IReadOnlyList<HolderView> Holders, IReadOnlyList<HolderView> Coming, IReadOnlyList<HolderView> Past)
{
    public bool IsVacant => Holders.Count == 0 && NeededBy.Count > 0;
}
