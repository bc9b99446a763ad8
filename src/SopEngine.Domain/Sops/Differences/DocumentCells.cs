namespace SopEngine.Domain.Sops.Differences;

/// <summary>The identity block, field by field.</summary>
internal static class DocumentCells
{
    private const string Column = "Identitas";

    public static IReadOnlyList<Cell<SopDocument>> All { get; } =
    [
        Cell<SopDocument>.Of("issuer", Column, "kepala surat", document => document.Issuer),
        Cell<SopDocument>.Of("address", Column, "alamat", document => document.Address),
        Cell<SopDocument>.Of("title", Column, "Nama SOP", document => document.Title),
        Cell<SopDocument>.Of("number", Column, "Nomor SOP", document => document.Number),
        Cell<SopDocument>.Of("created", Column, "Tanggal pembuatan", document => document.Created),
        Cell<SopDocument>.Of("revised", Column, "Tanggal revisi", document => document.Revised),
        Cell<SopDocument>.Of("effective", Column, "Tanggal efektif", document => document.Effective),
        Cell<SopDocument>.Of("ratified", Column, "Tanggal pengesahan", document => document.Ratified),
        Cell<SopDocument>.Of("approvedBy/title", Column, "Disahkan oleh: jabatan", document => document.ApprovedBy.Title),
        Cell<SopDocument>.Of("approvedBy/name", Column, "Disahkan oleh: nama", document => document.ApprovedBy.Name),
        Cell<SopDocument>.Of("approvedBy/rank", Column, "Disahkan oleh: pangkat", document => document.ApprovedBy.Rank),
        Cell<SopDocument>.Of("approvedBy/nip", Column, "Disahkan oleh: NIP", document => document.ApprovedBy.Nip),
        Cell<SopDocument>.Of("legalBasis", Column, "Dasar hukum", document => document.LegalBasis),
        Cell<SopDocument>.Of("qualifications", Column, "Kualifikasi pelaksana", document => document.Qualifications),
        Cell<SopDocument>.Of("relatedSops", Column, "Keterkaitan", document => document.RelatedSops),
        Cell<SopDocument>.Of("equipment", Column, "Peralatan/perlengkapan", document => document.Equipment),
        Cell<SopDocument>.Of("warnings", Column, "Peringatan", document => document.Warnings),
        Cell<SopDocument>.Of("records", Column, "Pencatatan dan pendataan", document => document.Records),
        Cell<SopDocument>.Of("tableTitle", Column, "judul tabel", document => document.TableTitle),
        new("labels", Column, "nama isian", document => document.Labels, (document, _) => SmallCells.Pairs(document.Labels)),
        Cell<SopDocument>.YesNo("proposal", Column, "usulan", document => document.Proposal),
    ];
}
