namespace SopEngine.Application.Checks;

/// <summary>
/// Checks definition and tenant files as the command <c>check</c> does: their form, whether each SOP is sound, and whether regions and SOPs fit together as
/// far as both were given. Every problem at once; never throws for what files hold. Needs no database and no secret.
/// </summary>
public static class CheckFiles
{
    /// <param name="paths">
    /// Files or folders in any order: a folder of definitions or of one region's definitions, a folder of regions or of one region, or single files. Which is
    /// which is seen from what they hold.
    /// </param>
    public static CheckReport Run(IEnumerable<string> paths)
    {
        var input = new CheckInput();
        foreach (var path in paths)
        {
            input.Add(path);
        }

        var regions = CheckRegions.Of(input);
        return new CheckReport(
            input.Definitions.Count,
            input.Tenants.Count,
            [.. input.Problems.Concat(regions).OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.At)]);
    }
}
