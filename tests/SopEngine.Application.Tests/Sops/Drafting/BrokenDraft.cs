using SopEngine.Application.Sops.Yaml;
using SopEngine.Application.Tests.Definitions;
using SopEngine.Domain.Papers;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Checks;
using SopEngine.Domain.Sops.Editing;

namespace SopEngine.Application.Tests.Sops.Drafting;

/// <summary>A draft with something wrong in it: those of the corpus, and those that take a region around them or cannot come from a file.</summary>
internal sealed record BrokenDraft(string Name, SopRevision Sop, Surroundings Around)
{
    public static IReadOnlyDictionary<string, string> Roles { get; } = new Dictionary<string, string> { ["petugas"] = "Petugas" };

    public static IReadOnlyList<BrokenDraft> All { get; } = [.. Corpus(), .. OfRegions()];

    public IReadOnlyList<Finding> Findings => field ??= SopChecks.Run(Sop, null, Around);

    public IReadOnlyList<Finding> After(SopProposal fix) => SopChecks.Run(fix.Edit.On(Sop), null, Around);

    private static IEnumerable<BrokenDraft> Corpus()
    {
        foreach (var corpus in CorpusCase.Names("Broken").Select(name => CorpusCase.Open("Broken", name)))
        {
            var read = corpus.Files.Select(file => (File: Path.GetFileNameWithoutExtension(file), Sop: SopYamlReader.Read(File.ReadAllBytes(file), file).Revision)).Where(one => one.Sop is not null).ToList();
            var sops = read.DistinctBy(one => one.Sop!.Sop).ToDictionary(one => one.Sop!.Sop, one => one.Sop!);
            foreach (var (file, sop) in read)
            {
                yield return new BrokenDraft(file, sop!, new Surroundings { Sops = sops });
            }
        }
    }

    private static IEnumerable<BrokenDraft> OfRegions()
    {
        var sop = Definition.Of("banyuwangi");
        var step = sop.Steps.First(row => row is { AnyTime: false, Outcomes.Count: > 0 } && row.Id != sop.Steps[0].Id);
        SopRevision With(Step changed) => sop with { Steps = [.. sop.Steps.Select(row => row.Id == step.Id ? changed : row)] };
        var paper = With(step with { Outputs = ["Surat"], Yields = [new CellPart { Part = "Surat", Paper = "surat" }] });
        var rule = new PaperRule { Id = "surat", Sop = sop.Sop, Step = step.Id, On = "tidak-ada", Template = "surat", Title = "Surat" };
        yield return new("language-unknown", sop with { Language = "sopengine/9" }, Surroundings.Unknown);
        yield return new("revision-number", sop with { Revision = 0 }, Surroundings.Unknown);
        yield return new("unknown-document-label", sop with { Document = sop.Document with { Labels = new Dictionary<string, string> { ["dibuat"] = "Dibuat" } } }, Surroundings.Unknown);
        yield return new("unknown-column", sop with { Columns = new TableColumns { Hidden = ["catatan"] } }, Surroundings.Unknown);
        yield return new("unknown-role", sop, new Surroundings { Roles = new HashSet<string> { "petugas" } });
        yield return new("unknown-template", sop, new Surroundings { Templates = new HashSet<string> { "lain" } });
        yield return new("unknown-unit", ByUnit(sop), new Surroundings { Units = new HashSet<string> { "lain" } });
        yield return new("unknown-paper", paper, new Surroundings { Papers = [] });
        yield return new("paper-not-made", paper, new Surroundings { Papers = [rule] });
        yield return new("output-unseen", With(step with { Outputs = ["Laporan", "Berita acara"], Yields = [new CellPart { Part = "Laporan", Row = step.Id }] }), Surroundings.Unknown);
    }

    private static SopRevision ByUnit(SopRevision sop)
    {
        var lane = sop.Lanes.First(known => known.Roles.Count > 0);
        var asked = new FormField { Name = "wilayah", Label = "Wilayah", Type = FieldType.Choice, Required = true, Options = [new FieldOption("utara", "Utara")] };
        var rule = new UnitRule { From = UnitSource.Field, Field = "wilayah", Map = new Dictionary<string, string> { ["utara"] = "bidang-utara" } };
        var form = sop.FindForm(sop.Intake.Form ?? sop.Steps[0].Form)!;
        return sop with
        {
            Lanes = [.. sop.Lanes.Select(known => known.Id == lane.Id ? known with { Unit = rule } : known)],
            Forms = [.. sop.Forms.Select(known => known.Id == form.Id ? known with { Fields = [.. known.Fields, asked] } : known)],
        };
    }
}
