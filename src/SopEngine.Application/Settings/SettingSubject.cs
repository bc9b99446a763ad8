using System.Security.Cryptography;
using System.Text;
using SopEngine.Application.Files;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;

namespace SopEngine.Application.Settings;

/// <summary>A part of a region's settings that is changed as a whole and has a history of its own. What is stored of it is what its file would say.</summary>
public abstract class SettingSubject
{
    /// <summary>Its name in addresses and in the database.</summary>
    public abstract string Id { get; }

    /// <summary>Indonesian.</summary>
    public abstract string Title { get; }

    /// <summary>What it is for, in a sentence.</summary>
    public abstract string About { get; }

    /// <summary>The file that it comes from before a page has changed it.</summary>
    public abstract string File { get; }

    /// <summary>What becomes of tickets that are open, in a sentence.</summary>
    public abstract string OpenTickets { get; }

    /// <summary>True where pages and papers look otherwise after a change.</summary>
    public virtual bool Looks => false;

    public abstract SettingForm Form(SettingScope scope);

    /// <summary>What the region has of it now, cell by cell.</summary>
    public abstract SettingSheet Sheet(TenantProfile tenant);

    /// <summary>Reads its text and lays it over the region.</summary>
    public SettingReading Read(SettingScope scope, string text)
    {
        var problems = new ProblemList(File);
        var tree = YamlTree.Read(text, problems);
        var laid = RootReader.Read(tree, "pengaturan", problems, map => Lay(scope, map));
        return new SettingReading(
            tree.IsWhole ? laid : null,
            [.. problems.ToFileProblems(place => (null, place)).Where(problem => problem.Severity == Domain.Sops.Checks.FindingSeverity.Error)
                .Select(problem => new FieldError(problem.Cell ?? "", problem.Code, $"{problem.Harm} {problem.Fix}"))]);
    }

    /// <summary>The text of what was typed: equal for what says the same.</summary>
    public string Write(SettingSheet sheet)
    {
        var map = new MapWriter().Required("language", SopRevision.CurrentLanguage);
        Fill(map, sheet);
        return YamlPrinter.Print(map.Spread(), $"# {File}");
    }

    /// <summary>What a change does beyond its cells; none by default.</summary>
    public virtual Task<IReadOnlyList<SettingEffect>> EffectsAsync(SopDbContext db, SettingTrial trial, CancellationToken stop) => Task.FromResult<IReadOnlyList<SettingEffect>>([]);

    /// <summary>What stands in the way of a change that can be read; nothing by default.</summary>
    public virtual Task<IReadOnlyList<FieldError>> RefuseAsync(SopDbContext db, SettingTrial trial, CancellationToken stop) => Task.FromResult<IReadOnlyList<FieldError>>([]);

    internal abstract void Fill(MapWriter map, SettingSheet sheet);

    internal abstract TenantProfile Lay(SettingScope scope, MapReader map);

    internal static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
