using SopEngine.Application.Files;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Sops.Yaml;

/// <summary>Reads the identity block.</summary>
internal static class DocumentReader
{
    public static SopDocument Read(MapReader file)
    {
        if (file.Entry("document") is null)
        {
            file.Missing("document", "Ia memuat identitas SOP; sekurang-kurangnya judulnya.");
        }

        return file.Map("document", ReadDocument) ?? new SopDocument { Title = "" };
    }

    private static SopDocument ReadDocument(MapReader map) => new()
    {
        Issuer = map.Texts("issuer"),
        Address = map.Text("address") ?? "",
        Title = map.RequiredText("title", "Ia nama SOP seperti tercetak."),
        Number = map.Text("number") ?? "",
        Created = map.Text("created") ?? "",
        Revised = map.Text("revised") ?? "",
        Effective = map.Text("effective") ?? "",
        Ratified = map.Text("ratified") ?? "",
        ApprovedBy = map.Map("approvedBy", ReadSignatory) ?? new Signatory(),
        LegalBasis = map.Texts("legalBasis"),
        Qualifications = map.Texts("qualifications"),
        RelatedSops = map.Texts("relatedSops"),
        Equipment = map.Texts("equipment"),
        Warnings = map.Texts("warnings"),
        Records = map.Texts("records"),
        TableTitle = map.Text("tableTitle") ?? "",
        Labels = map.Dictionary("labels", SopWords.DocumentFields),
        Proposal = map.Flag("proposal"),
    };

    private static Signatory ReadSignatory(MapReader map) => new()
    {
        Title = map.Text("title") ?? "",
        Name = map.Text("name") ?? "",
        Rank = map.Text("rank") ?? "",
        Nip = map.Text("nip") ?? "",
    };
}
