using SopEngine.Application.Files;
using SopEngine.Application.Sops;
using SopEngine.Application.Tenants;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Checks;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tenants.Checks;

namespace SopEngine.Application.Checks;

/// <summary>Puts definitions and regions that belong together side by side and runs the checks of the domain over them.</summary>
internal static class CheckRegions
{
    public static IEnumerable<FileProblem> Of(CheckInput input)
    {
        var apart = TenantFiles.WithHostsApart(input.Tenants);
        var tenants = input.KnowsAllTenants ? FigureGifts.Checked(apart) : apart;
        var names = input.Definitions.Select(definition => definition.Tenant).Concat(tenants.Select(tenant => tenant.Folder)).Distinct();
        return names.SelectMany(name => Of(input, tenants.FirstOrDefault(tenant => tenant.Folder == name), name));
    }

    private static IEnumerable<FileProblem> Of(CheckInput input, TenantReading? tenant, string name)
    {
        var definitions = input.Definitions.Where(definition => definition.Tenant == name).ToList();
        // one that cannot be read may be the very SOP that seems to be missing
        var knowsAllSops = input.KnowsAllSopsOf(name) && definitions.TrueForAll(definition => definition.Reading.Revision is not null);
        var latest = LatestOf(definitions);
        var around = new Surroundings
        {
            Sops = knowsAllSops ? latest.ToDictionary(definition => definition.Reading.Revision!.Sop, definition => definition.Reading.Revision!) : null,
            // a national template names roles and units of the regions
            Roles = tenant?.Profile is { Kind: TenantKind.Region } ? tenant.Profile.Roles.Select(role => role.Id).ToHashSet() : null,
            Units = tenant?.Profile is { Kind: TenantKind.Region } ? tenant.Profile.Units.Select(unit => unit.Id).ToHashSet() : null,
            Papers = tenant?.Profile?.Papers,
            Templates = input.Templates.GetValueOrDefault(name)?.All,
        };
        return
        [
            .. Strangers(input, tenant, definitions),
            .. Twins(definitions),
            .. tenant?.Problems ?? [],
            .. definitions.SelectMany(definition => OfDefinition(definition, tenant?.Profile, around)),
            .. tenant is null ? [] : OfRegion(tenant, latest, knowsAllSops),
            .. tenant is null || input.Templates.GetValueOrDefault(name) is not { } book ? [] : CheckPapers.Of(tenant, book, latest),
        ];
    }

    private static IEnumerable<FileProblem> OfDefinition(DefinitionReading definition, TenantProfile? tenant, Surroundings around)
    {
        var reading = definition.Reading;
        if (reading.Revision is not { } revision)
        {
            return reading.Problems;
        }

        var turnedOn = tenant?.Extensions.GetValueOrDefault(revision.Sop)?.ToHashSet() ?? [];
        var others = around with { Sops = around.Sops is null ? null : new Dictionary<string, SopRevision>(around.Sops) { [revision.Sop] = revision } };
        return reading.Problems.Concat(reading.Locate(SopChecks.Run(revision, turnedOn, others), definition.Path));
    }

    private static IEnumerable<FileProblem> OfRegion(TenantReading tenant, IReadOnlyList<DefinitionReading> definitions, bool knowsAllSops)
    {
        if (tenant.Profile is null)
        {
            yield break;
        }

        foreach (var found in RegionChecks.Run(tenant.Profile, [.. definitions.Select(definition => definition.Reading.Revision!)], knowsAllSops))
        {
            var definition = definitions.FirstOrDefault(definition => definition.Reading.Revision!.Sop == found.Sop);
            yield return found.File switch
            {
                RegionFile.Tenant => FileProblem.Of(found.Finding, tenant.Tenant.Name, tenant.Tenant.Map),
                RegionFile.Catalogue => FileProblem.Of(found.Finding, tenant.Catalogue.Name, tenant.Catalogue.Map),
                RegionFile.Papers => FileProblem.Of(found.Finding, tenant.Papers.Name, tenant.Papers.Map),
                RegionFile.Sop => FileProblem.Of(found.Finding, definition!.Path, definition.Reading.Map),
            };
        }
    }

    private static IReadOnlyList<DefinitionReading> LatestOf(IEnumerable<DefinitionReading> definitions) =>
    [
        .. definitions.Where(definition => definition.Reading.Revision is not null)
            .GroupBy(definition => definition.Reading.Revision!.Sop)
            .Select(files => files.MaxBy(file => file.Reading.Revision!.Revision)!),
    ];

    private static IEnumerable<FileProblem> Strangers(CheckInput input, TenantReading? tenant, IReadOnlyList<DefinitionReading> definitions)
    {
        if (tenant is null && input.KnowsAllTenants && definitions.Count > 0)
        {
            var problems = new ProblemList(definitions[0].Path);
            problems.Error(
                SourcePosition.Start, "", FileProblemCodes.UnknownTenant,
                $"Folder definisi \"{definitions[0].Tenant}\" tidak mempunyai daerah dengan nama itu; SOP-nya tidak akan dijalankan.",
                $"Buat {Path.Combine("tenants", definitions[0].Tenant, TenantYamlReader.TenantFile)}, atau perbaiki nama foldernya.");
            return problems.ToFileProblems();
        }

        return [];
    }

    private static IEnumerable<FileProblem> Twins(IEnumerable<DefinitionReading> definitions) => definitions
        .Where(definition => definition.Reading.Revision is not null)
        .GroupBy(definition => (definition.Reading.Revision!.Sop, definition.Reading.Revision.Revision))
        .SelectMany(files => files.Skip(1).SelectMany(twin => Twin(twin, files.First())));

    private static IReadOnlyList<FileProblem> Twin(DefinitionReading twin, DefinitionReading first)
    {
        var problems = new ProblemList(twin.Path);
        var revision = twin.Reading.Revision!;
        problems.Error(
            twin.Reading.Map.Find("revision"), "revision", FileProblemCodes.DuplicateSop,
            $"SOP \"{revision.Sop}\" revisi {revision.Revision} sudah ada di {Path.GetFileName(first.Path)}; hanya satu yang akan dipakai.",
            "Naikkan nomor revisi berkas yang lebih baru, atau hapus salah satu.");
        return problems.ToFileProblems();
    }
}
