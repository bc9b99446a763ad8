namespace SopEngine.Domain.Sops.Editing;

/// <summary>The cells of the identity block, in the order of the official form (PermenPAN-RB 35/2012).</summary>
internal static class DocumentCells
{
    public static IReadOnlyList<Cell<SopDocument>> All { get; } =
    [
        Lines("issuer", "Instansi", document => document.Issuer, (document, lines) => document with { Issuer = lines }),
        Text("address", "Alamat", document => document.Address, (document, text) => document with { Address = text }),
        Text("title", "Nama SOP", document => document.Title, (document, text) => document with { Title = text }),
        Text("number", "Nomor SOP", document => document.Number, (document, text) => document with { Number = text }),
        Text("created", "Tanggal pembuatan", document => document.Created, (document, text) => document with { Created = text }),
        Text("revised", "Tanggal revisi", document => document.Revised, (document, text) => document with { Revised = text }),
        Text("effective", "Tanggal efektif", document => document.Effective, (document, text) => document with { Effective = text }),
        Text("ratified", "Tanggal pengesahan", document => document.Ratified, (document, text) => document with { Ratified = text }),
        Text("approvedBy/title", "Disahkan oleh", document => document.ApprovedBy.Title, (document, text) => document with { ApprovedBy = document.ApprovedBy with { Title = text } }),
        Text("approvedBy/name", "Nama pejabat", document => document.ApprovedBy.Name, (document, text) => document with { ApprovedBy = document.ApprovedBy with { Name = text } }),
        Text("approvedBy/rank", "Pangkat", document => document.ApprovedBy.Rank, (document, text) => document with { ApprovedBy = document.ApprovedBy with { Rank = text } }),
        Text("approvedBy/nip", "NIP", document => document.ApprovedBy.Nip, (document, text) => document with { ApprovedBy = document.ApprovedBy with { Nip = text } }),
        Lines("legalBasis", "Dasar hukum", document => document.LegalBasis, (document, lines) => document with { LegalBasis = lines }),
        Lines("qualifications", "Kualifikasi pelaksana", document => document.Qualifications, (document, lines) => document with { Qualifications = lines }),
        Lines("relatedSops", "Keterkaitan", document => document.RelatedSops, (document, lines) => document with { RelatedSops = lines }),
        Lines("equipment", "Peralatan/perlengkapan", document => document.Equipment, (document, lines) => document with { Equipment = lines }),
        Lines("warnings", "Peringatan", document => document.Warnings, (document, lines) => document with { Warnings = lines }),
        Lines("records", "Pencatatan dan pendataan", document => document.Records, (document, lines) => document with { Records = lines }),
        Text("tableTitle", "Judul tabel", document => document.TableTitle, (document, text) => document with { TableTitle = text }),
    ];

    private static Cell<SopDocument> Text(string key, string name, Func<SopDocument, string> read, Func<SopDocument, string, SopDocument> write) =>
        new(key, name, read, (document, text) => write(document, CellText.Clean(text)));

    private static Cell<SopDocument> Lines(string key, string name, Func<SopDocument, IReadOnlyList<string>> read, Func<SopDocument, IReadOnlyList<string>, SopDocument> write) =>
        new(key, name, document => CellText.Lines(read(document)), (document, text) => write(document, CellText.Lines(text)));
}
