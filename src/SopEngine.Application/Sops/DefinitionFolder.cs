using System.Security.Cryptography;
using SopEngine.Application.Files;
using SopEngine.Domain.Sops.Checks;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Sops;

/// <summary>
/// Reads and checks the definition files of regions. Hundreds of regions work by the same few texts: each text is read and checked once, however many regions have it.
/// </summary>
internal sealed class DefinitionFolder
{
    private readonly Dictionary<string, DefinitionFile> _known = new(StringComparer.Ordinal);

    public IReadOnlyList<DefinitionFile> Read(TenantProfile tenant, string folder) =>
        [.. FolderListing.Files(folder, "*.yaml").Select(path => ReadOne(tenant, path))];

    private DefinitionFile ReadOne(TenantProfile tenant, string path)
    {
        var name = Path.GetFileName(path);
        if (FolderListing.Content(path, []) is not { } bytes)
        {
            return Check(tenant, DefinitionFiles.Read(path), name);
        }

        // what is outside the SOP and turned on decides what is checked
        var turnedOn = string.Join('|', tenant.Extensions.OrderBy(sop => sop.Key, StringComparer.Ordinal).Select(sop => $"{sop.Key}:{string.Join(',', sop.Value)}"));
        var key = $"{Convert.ToHexString(SHA256.HashData(bytes))}|{turnedOn}";
        if (!_known.TryGetValue(key, out var known))
        {
            known = Check(tenant, DefinitionFiles.Read(path), name);
            _known.Add(key, known);
        }

        return known with { Name = name };
    }

    private static DefinitionFile Check(TenantProfile tenant, DefinitionReading file, string name)
    {
        var problems = file.Reading.Problems;
        if (file.Reading is not { IsClean: true, Revision: { } revision })
        {
            return new DefinitionFile(name, file.Reading.Revision, "", "", [.. problems.Where(IsError).Select(Line)]);
        }

        var turnedOn = tenant.Extensions.GetValueOrDefault(revision.Sop, []).ToHashSet(StringComparer.Ordinal);
        problems = [.. file.Reading.Locate(SopChecks.Run(revision, turnedOn), file.Path)];
        var text = CanonicalJson.Write(revision);
        return new DefinitionFile(name, revision, text, CanonicalJson.Sha256Hex(text), [.. problems.Where(IsError).Select(Line)]);
    }

    private static bool IsError(FileProblem problem) => problem.Severity == FindingSeverity.Error;

    private static string Line(FileProblem problem) => $"{problem.Line}:{problem.Column} {problem.Code}: {problem.Harm} {problem.Fix}";
}
