using SopEngine.Application.Files;
using SopEngine.Application.Sops.Yaml;
using SopEngine.Domain.Sops.Checks;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Sops;

/// <summary>Reads and checks the definition files of one region.</summary>
internal static class DefinitionFolder
{
    public static async Task<IReadOnlyList<DefinitionFile>> ReadAsync(TenantProfile tenant, string folder, CancellationToken stop)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var files = new List<DefinitionFile>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            files.Add(Read(tenant, Path.GetFileName(path), await File.ReadAllBytesAsync(path, stop)));
        }

        return files;
    }

    private static DefinitionFile Read(TenantProfile tenant, string name, byte[] bytes)
    {
        var reading = SopYamlReader.Read(bytes, name);
        var problems = reading.Problems.Where(problem => problem.Severity == FindingSeverity.Error).Select(Line).ToList();
        if (problems.Count == 0 && reading.Revision is { } revision)
        {
            var turnedOn = tenant.Extensions.GetValueOrDefault(revision.Sop, []).ToHashSet(StringComparer.Ordinal);
            problems = [.. SopChecks.Run(revision, turnedOn).Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => Line(finding, reading.Map))];
        }

        return new DefinitionFile(name, reading.Revision, problems);
    }

    private static string Line(FileProblem problem) => $"{problem.Line}:{problem.Column} {problem.Code}: {problem.Harm} {problem.Fix}";

    private static string Line(Finding finding, SourceMap map)
    {
        var at = map.Find(finding.Place);
        return $"{at.Line}:{at.Column} {finding.Code}: {finding.Harm} {finding.Fix}";
    }
}
