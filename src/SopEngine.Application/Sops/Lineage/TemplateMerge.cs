using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Differences;
using SopEngine.Persistence.Sops;

namespace SopEngine.Application.Sops.Lineage;

/// <summary>
/// Compares a region's SOP with the national template that it comes from, part by part, over the revision of the template that the region answered last. What must hold:
/// <list type="number">
/// <item>What the region alone changed is neither offered nor touched, whatever is chosen.</item>
/// <item>What is the region's own business (<see cref="SopAlignment"/>) stays as it is.</item>
/// <item>Rows keep their ids; choosing the same again changes nothing more.</item>
/// </list>
/// </summary>
public static class TemplateMerge
{
    /// <summary>The parts that the region is to answer: those that the nation changed and that do not already read the same.</summary>
    /// <param name="from">The revision of the template that was answered last.</param>
    /// <param name="theirs">The template that is in force.</param>
    /// <param name="ours">The region's draft.</param>
    /// <param name="roleName">The region's word for a role; null to show its id.</param>
    /// <param name="twinOf">The place of the region's own beside which the nation put in another; null for a part that has no twin.</param>
    public static IReadOnlyList<TemplatePart> Offered(SopRevision from, SopRevision theirs, SopRevision ours, Func<string, string>? roleName = null, Func<string, string?>? twinOf = null)
    {
        var (before, after) = (SopAlignment.Of(from, ours, theirs), SopAlignment.Of(theirs, ours));
        var offered = new LineageSides(before, after, ours).Pieces.Where(piece => piece.IsOffered).ToList();
        if (offered.Count == 0)
        {
            return [];
        }

        var nation = SopDifferences.Between(before, after, roleName).Differences.ToLookup(PartNames.Of);
        var region = SopDifferences.Between(before, ours, roleName).Differences.ToLookup(PartNames.Of);
        return
        [
            .. offered.Select(piece => new TemplatePart(
                piece.Place, PartNames.Title(piece.Place, ours, after, before), piece.IsContested, [.. nation[piece.Place]],
                twinOf?.Invoke(piece.Place) is { } own ? [.. region[own]] : piece.IsContested ? [.. region[piece.Place]] : []) { IsTwin = twinOf?.Invoke(piece.Place) is not null }),
        ];
    }

    /// <summary>The region's text with its choices carried out.</summary>
    /// <param name="from">The revision of the template that was answered last.</param>
    /// <param name="theirs">The template that is in force.</param>
    /// <param name="ours">The region's draft.</param>
    /// <param name="choiceOf">The choice for the place of each part that is offered.</param>
    public static SopRevision Apply(SopRevision from, SopRevision theirs, SopRevision ours, Func<string, TemplateChoice> choiceOf) =>
        new LineageSides(SopAlignment.Of(from, ours, theirs), SopAlignment.Of(theirs, ours), ours).Under(choiceOf);

    /// <summary>The parts of a template, its rows first.</summary>
    internal static IReadOnlyList<string> Places(SopRevision theirs) => [.. new LineageSides(theirs, theirs, theirs).Pieces.Select(piece => piece.Place)];

    /// <summary>The parts of a template in which the region reads otherwise, whoever changed them.</summary>
    /// <param name="theirs">The template that is in force.</param>
    /// <param name="ours">The region's SOP.</param>
    internal static IReadOnlySet<string> Differing(SopRevision theirs, SopRevision ours)
    {
        var template = SopAlignment.Of(theirs, ours);
        return new LineageSides(template, template, ours).Pieces.Where(piece => piece.IsContested).Select(piece => piece.Place).ToHashSet(StringComparer.Ordinal);
    }
}
