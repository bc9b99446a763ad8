using SopEngine.Application.Files;
using SopEngine.Domain.Sops.Checks;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Sops;

/// <summary>Reads and checks the definition files of one region.</summary>
internal static class DefinitionFolder
{
    public static IReadOnlyList<DefinitionFile> Read(TenantProfile tenant, string folder) =>
        [.. DefinitionFiles.ReadFolder(folder).Select(file => Check(tenant, file))];

    private static DefinitionFile Check(TenantProfile tenant, DefinitionReading file)
    {
        var problems = file.Reading.Problems;
        if (file.Reading is { IsClean: true, Revision: { } revision })
        {
            var turnedOn = tenant.Extensions.GetValueOrDefault(revision.Sop, []).ToHashSet(StringComparer.Ordinal);
            problems = [.. file.Reading.Locate(SopChecks.Run(revision, turnedOn), file.Path)];
        }

        return new DefinitionFile(Path.GetFileName(file.Path), file.Reading.Revision, [.. problems.Where(IsError).Select(Line)]);
    }

    private static bool IsError(FileProblem problem) => problem.Severity == FindingSeverity.Error;

    private static string Line(FileProblem problem) => $"{problem.Line}:{problem.Column} {problem.Code}: {problem.Harm} {problem.Fix}";
}
