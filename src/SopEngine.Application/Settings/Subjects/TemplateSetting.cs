using System.Text;
using SopEngine.Application.Files;
using SopEngine.Application.Templates;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Settings.Subjects;

/// <summary>The text of one paper or message. Until a page changes it, the text that the shelf finds is used.</summary>
public sealed class TemplateSetting(TemplateLine line) : SettingSubject
{
    private const string Text = "text";

    private const char Between = '.';

    public override string Id => IdOf(line.Kind, line.Name);

    public override string Title => $"Naskah {line.Name}";

    public override string About => line.Kind == TemplateKind.Paper ? "Naskah surat yang diterbitkan sebuah baris." : "Naskah pesan yang dikirim kepada pemohon dan petugas.";

    public override string File => $"templates/{TemplateOverlay.Key(line.Kind, line.Name)}.hbs";

    public override string OpenTickets => "Yang sudah terbit atau terkirim tidak berubah.";

    /// <summary>What a template is called among the subjects.</summary>
    public static string IdOf(TemplateKind kind, string name) => $"{(kind == TemplateKind.Paper ? "surat" : "pesan")}{Between}{name}";

    public override SettingForm Form(SettingScope scope) => new([new(Text, "Naskah") { Kind = SettingFieldKind.LongText, Required = true, Longest = TemplateBounds.MostCharacters }], []);

    public override SettingSheet Sheet(TenantProfile tenant) => SettingSheet.OfCells((Text, tenant.Templates.GetValueOrDefault(TemplateOverlay.Key(line.Kind, line.Name), line.Text).Trim()));

    internal override void Fill(MapWriter map, SettingSheet sheet) => map.Required(Text, sheet.Cell(Text));

    internal override TenantProfile Lay(SettingScope scope, MapReader map)
    {
        RootReader.Language(map, Domain.Sops.SopRevision.CurrentLanguage);
        var text = map.RequiredText(Text, "Ia naskahnya.").ReplaceLineEndings("\n");
        var problems = new ProblemList(File);
        _ = line.Kind == TemplateKind.Paper ? (object?)PaperTemplateReader.Read(text, problems) : MessageTemplateReader.Read(line.Name, Encoding.UTF8.GetBytes(text), problems);
        if (map.Entry(Text) is { } entry)
        {
            foreach (var problem in problems.ToFileProblems().Where(problem => problem.Severity == Domain.Sops.Checks.FindingSeverity.Error))
            {
                map.Error(Text, entry, problem.Code, $"Baris {problem.Line}, kolom {problem.Column}: {problem.Harm}", problem.Fix);
            }
        }

        return scope.Tenant with { Templates = new Dictionary<string, string>(scope.Tenant.Templates) { [TemplateOverlay.Key(line.Kind, line.Name)] = text } };
    }
}
