using SopEngine.Application.Files;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Sops.Yaml;

/// <summary>Writes the identity block.</summary>
internal static class DocumentWriter
{
    public static MapOutput Write(SopDocument document) => new MapWriter()
        .Lines("issuer", document.Issuer)
        .Text("address", document.Address)
        .Required("title", document.Title)
        .Text("number", document.Number)
        .Text("created", document.Created)
        .Text("revised", document.Revised)
        .Text("effective", document.Effective)
        .Text("ratified", document.Ratified)
        .Map("approvedBy", Signatory(document.ApprovedBy))
        .Lines("legalBasis", document.LegalBasis)
        .Lines("qualifications", document.Qualifications)
        .Lines("relatedSops", document.RelatedSops)
        .Lines("equipment", document.Equipment)
        .Lines("warnings", document.Warnings)
        .Lines("records", document.Records)
        .Text("tableTitle", document.TableTitle)
        .Dictionary("labels", document.Labels, SopWords.DocumentFields)
        .Flag("proposal", document.Proposal)
        .Spread();

    private static MapOutput Signatory(Signatory signatory) => new MapWriter()
        .Text("title", signatory.Title)
        .Text("name", signatory.Name)
        .Text("rank", signatory.Rank)
        .Text("nip", signatory.Nip)
        .Spread();
}
