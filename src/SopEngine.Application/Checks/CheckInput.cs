using SopEngine.Application.Calendars.Yaml;
using SopEngine.Application.Files;
using SopEngine.Application.Sops;
using SopEngine.Application.Tenants;

namespace SopEngine.Application.Checks;

/// <summary>The files that are to be checked, each once, found from the paths that were named.</summary>
internal sealed class CheckInput
{
    /// <summary>Folders of definitions and regions lie side by side or two deep; deeper ones are somebody else's.</summary>
    private const int Deepest = 3;

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _whole = new(StringComparer.Ordinal);

    public List<DefinitionReading> Definitions { get; } = [];

    public List<TenantReading> Tenants { get; } = [];

    /// <summary>The templates that each region may use, by the region's folder.</summary>
    public Dictionary<string, TemplateBook> Templates { get; } = new(StringComparer.Ordinal);

    /// <summary>What is wrong with the paths themselves.</summary>
    public List<FileProblem> Problems { get; } = [];

    /// <summary>True when a folder of regions was named: a region that was not found there does not exist.</summary>
    public bool KnowsAllTenants { get; private set; }

    /// <summary>True when a folder of all regions' definitions was named.</summary>
    private bool KnowsAllDefinitions { get; set; }

    /// <summary>True when the folder of a region's definitions was looked through: an SOP that was not found there does not exist.</summary>
    public bool KnowsAllSopsOf(string tenant) => KnowsAllDefinitions || _whole.Contains(tenant);

    public void Add(string path)
    {
        var before = _seen.Count;
        try
        {
            if (Directory.Exists(path))
            {
                AddFolder(path, 1);
            }
            else if (File.Exists(path))
            {
                AddFile(path);
            }
            else
            {
                Report(path, FileProblemCodes.Unreadable, "Tidak ada berkas atau folder dengan nama ini.",
                    "Periksa ejaan dan folder tempat perintah dijalankan.");
                return;
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            Report(path, FileProblemCodes.Unreadable, $"Folder tidak dapat dibuka: {refused.Message}", "Periksa izin baca folder itu.");
            return;
        }

        if (_seen.Count == before)
        {
            Report(path, FileProblemCodes.Unreadable, "Tidak ada definisi atau daerah yang dapat diperiksa di sini.",
                "Sebutkan folder definisi, folder daerah, atau berkasnya.");
        }
    }

    private void AddFolder(string folder, int depth)
    {
        if (File.Exists(Path.Combine(folder, TenantYamlReader.TenantFile)))
        {
            AddTenant(folder);
            KnowsAllTenants |= depth > 1;
            return;
        }

        var before = Definitions.Count;
        foreach (var file in FolderListing.Files(folder, "*.y*ml"))
        {
            AddFile(file);
        }

        if (Definitions.Count > before)
        {
            _whole.Add(FolderListing.NameOf(folder));
            KnowsAllDefinitions |= depth > 1;
        }

        foreach (var inner in FolderListing.Folders(folder).Where(_ => depth < Deepest))
        {
            AddFolder(inner, depth + 1);
        }
    }

    private void AddFile(string path)
    {
        var kind = FileKinds.Of(path);
        if (kind is FileKind.Definition && path.EndsWith(".yaml", StringComparison.Ordinal))
        {
            if (_seen.Add(Path.GetFullPath(path)))
            {
                Definitions.Add(DefinitionFiles.Read(path));
            }
        }
        else if (Path.GetFileName(path) is TenantYamlReader.TenantFile or TenantYamlReader.CatalogueFile or TenantYamlReader.PapersFile or CalendarYamlReader.FileName)
        {
            AddTenant(Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".");
        }
        else if (_seen.Add(Path.GetFullPath(path)))
        {
            Report(path, FileProblemCodes.FileIgnored, HarmOf(kind), FixOf(kind));
        }
    }

    private void AddTenant(string folder)
    {
        if (_seen.Add(Path.GetFullPath(folder)))
        {
            Tenants.Add(TenantFiles.Read(folder));
            Templates[FolderListing.NameOf(folder)] = TemplateBook.Read(folder, Problems);
        }
    }

    private static string HarmOf(FileKind kind) => kind switch
    {
        FileKind.Definition => "Definisi ini tidak akan dibaca: nama berkasnya tidak berakhir .yaml.",
        FileKind.Tenant => "Berkas daerah ini tidak akan dibaca: namanya bukan tenant.yaml.",
        FileKind.Catalogue => "Katalog ini tidak akan dibaca: namanya bukan catalogue.yaml.",
        FileKind.Papers => "Daftar surat ini tidak akan dibaca: namanya bukan papers.yaml.",
        FileKind.Calendar => "Kalender ini tidak akan dibaca: namanya bukan calendar.yaml.",
        FileKind.Other => "Berkas ini bukan definisi SOP, daerah, katalog, daftar surat, atau kalender, dan tidak akan dibaca.",
    };

    private static string FixOf(FileKind kind) => kind switch
    {
        FileKind.Definition => "Ganti akhiran namanya menjadi .yaml.",
        FileKind.Tenant => "Ganti namanya menjadi tenant.yaml di folder bernama pengenal daerah itu.",
        FileKind.Catalogue => "Ganti namanya menjadi catalogue.yaml di folder daerahnya.",
        FileKind.Papers => "Ganti namanya menjadi papers.yaml di folder daerahnya.",
        FileKind.Calendar => "Ganti namanya menjadi calendar.yaml di folder daerahnya.",
        FileKind.Other => "Pindahkan ke luar folder ini, atau periksa kunci pertamanya (docs/definitions.md).",
    };

    private void Report(string path, string code, string harm, string fix)
    {
        var problems = new ProblemList(path);
        problems.Error(SourcePosition.Start, "", code, harm, fix);
        Problems.AddRange(problems.ToFileProblems());
    }
}
