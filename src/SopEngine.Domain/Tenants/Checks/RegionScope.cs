using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Domain.Tenants.Checks;

/// <summary>One run of the checks over one region: what is looked at, and what was found so far.</summary>
internal sealed class RegionScope(TenantProfile tenant, IReadOnlyList<SopRevision> sops, bool knowsAllSops)
{
    private readonly List<RegionFinding> _findings = [];

    public TenantProfile Tenant { get; } = tenant;

    public IReadOnlyList<SopRevision> Sops { get; } = sops;

    /// <summary>True when an SOP that is not among <see cref="Sops"/> does not exist.</summary>
    public bool KnowsAllSops { get; } = knowsAllSops;

    public IReadOnlyList<RegionFinding> Findings => _findings;

    public SopRevision? FindSop(string id) => Sops.FirstOrDefault(sop => sop.Sop == id);

    /// <summary>The parts outside an SOP that the region turned on.</summary>
    public IReadOnlyList<string> ExtensionsOf(SopRevision sop) => Tenant.Extensions.GetValueOrDefault(sop.Sop) ?? [];

    /// <summary>
    /// Whether somebody holds one of the roles for a unit (null: for any). A region whose file names nobody makes its accounts in the pages: then it is not
    /// known, and true.
    /// </summary>
    public bool HasOfficer(IReadOnlyCollection<string> roles, string? unit) =>
        Tenant.People.Count == 0 || Tenant.People.Any(person => person.Holds.Any(held => roles.Contains(held.Role) && held.Covers(unit)));

    public void ReportTenant(string code, string place, string harm, string fix) => Report(RegionFile.Tenant, null, code, place, null, null, harm, fix);

    public void ReportCatalogue(string code, string place, string harm, string fix) => Report(RegionFile.Catalogue, null, code, place, null, null, harm, fix);

    public void ReportPapers(string code, string place, string harm, string fix) => Report(RegionFile.Papers, null, code, place, null, null, harm, fix);

    public void ReportSop(SopRevision sop, string code, string place, string? cell, string harm, string fix) =>
        Report(RegionFile.Sop, sop.Sop, code, place, null, cell, harm, fix);

    public void ReportRow(SopRevision sop, Step step, string code, string key, string cell, string harm, string fix) =>
        Report(RegionFile.Sop, sop.Sop, code, $"steps/{step.Id}/{key}", PlaceIndex.RowName(step), cell, harm, fix);

    private void Report(RegionFile file, string? sop, string code, string place, string? row, string? cell, string harm, string fix) =>
        _findings.Add(new RegionFinding(file, sop, new Finding(code, RegionFindingCatalogue.All[code], place, row, cell, harm, fix)));
}
