using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using SopEngine.Application.Files;
using SopEngine.Domain.Sops.Checks;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Sops;

/// <summary>
/// Reads and checks the definition files of regions. Hundreds of regions work by the same few texts: each text is read and checked once, however many regions have it.
/// </summary>
internal sealed class DefinitionFolder
{
    // a build of other sources has another id, even under the same version number
    private static readonly string _program = string.Join('|', new[] { typeof(DefinitionFolder), typeof(SopChecks) }.Select(type => type.Module.ModuleVersionId));

    private readonly ConcurrentDictionary<string, Lazy<DefinitionFile>> _known = new(StringComparer.Ordinal);

    /// <summary>The files of a region, unread.</summary>
    public static IReadOnlyList<FoundDefinition> List(TenantProfile tenant, string folder) =>
        [.. FolderListing.Files(folder, "*.yaml").Select(path => new FoundDefinition(Path.GetFileName(path), path, Mark(tenant, path)))];

    /// <summary>What the file says, and what is wrong with it.</summary>
    public DefinitionFile Read(TenantProfile tenant, FoundDefinition found) => found.Mark is null
        ? Check(tenant, found)
        : _known.GetOrAdd(found.Mark, _ => new(() => Check(tenant, found))).Value with { Name = found.Name };

    private static string? Mark(TenantProfile tenant, string path)
    {
        if (FolderListing.Content(path, []) is not { } bytes)
        {
            return null;
        }

        var turnedOn = string.Join('|', tenant.Extensions.OrderBy(sop => sop.Key, StringComparer.Ordinal).Select(sop => $"{sop.Key}:{string.Join(',', sop.Value)}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Convert.ToHexString(SHA256.HashData(bytes))}|{turnedOn}|{_program}")));
    }

    private static DefinitionFile Check(TenantProfile tenant, FoundDefinition found)
    {
        var file = DefinitionFiles.Read(found.Path);
        var problems = file.Reading.Problems;
        if (file.Reading is not { IsClean: true, Revision: { } revision })
        {
            return new DefinitionFile(found.Name, found.Mark, file.Reading.Revision, "", "", [.. problems.Where(IsError).Select(Line)]);
        }

        var turnedOn = tenant.Extensions.GetValueOrDefault(revision.Sop, []).ToHashSet(StringComparer.Ordinal);
        problems = [.. file.Reading.Locate(SopChecks.Run(revision, turnedOn), file.Path)];
        var text = CanonicalJson.Write(revision);
        return new DefinitionFile(found.Name, found.Mark, revision, text, CanonicalJson.Sha256Hex(text), [.. problems.Where(IsError).Select(Line)]);
    }

    private static bool IsError(FileProblem problem) => problem.Severity == FindingSeverity.Error;

    private static string Line(FileProblem problem) => $"{problem.Line}:{problem.Column} {problem.Code}: {problem.Harm} {problem.Fix}";
}
