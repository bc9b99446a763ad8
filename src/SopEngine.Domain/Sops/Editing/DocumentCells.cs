namespace SopEngine.Domain.Sops.Editing;

/// <summary>The cells of the identity block, in the order of the official form (PermenPAN-RB 35/2012).</summary>
internal static class DocumentCells
{
    private static readonly (string, string)[] _fields =
    [
        ("issuer", "Nama isian Instansi"), ("address", "Nama isian Alamat"), ("title", "Nama isian Nama SOP"), ("number", "Nama isian Nomor SOP"),
        ("created", "Nama isian Tanggal pembuatan"), ("revised", "Nama isian Tanggal revisi"), ("effective", "Nama isian Tanggal efektif"), ("ratified", "Nama isian Tanggal pengesahan"),
        ("approvedBy", "Nama isian Disahkan oleh"), ("legalBasis", "Nama isian Dasar hukum"), ("qualifications", "Nama isian Kualifikasi pelaksana"), ("relatedSops", "Nama isian Keterkaitan"),
        ("equipment", "Nama isian Peralatan/perlengkapan"), ("warnings", "Nama isian Peringatan"), ("records", "Nama isian Pencatatan dan pendataan"), ("tableTitle", "Nama isian Judul tabel"),
    ];

    public static IReadOnlyList<Cell<SopDocument>> All { get; } =
    [
        Cell<SopDocument>.Lines("issuer", "Instansi", document => document.Issuer, (document, lines) => document with { Issuer = lines }),
        Cell<SopDocument>.Text("address", "Alamat", document => document.Address, (document, text) => document with { Address = text }),
        Cell<SopDocument>.Text("title", "Nama SOP", document => document.Title, (document, text) => document with { Title = text }),
        Cell<SopDocument>.Text("number", "Nomor SOP", document => document.Number, (document, text) => document with { Number = text }),
        Cell<SopDocument>.Text("created", "Tanggal pembuatan", document => document.Created, (document, text) => document with { Created = text }),
        Cell<SopDocument>.Text("revised", "Tanggal revisi", document => document.Revised, (document, text) => document with { Revised = text }),
        Cell<SopDocument>.Text("effective", "Tanggal efektif", document => document.Effective, (document, text) => document with { Effective = text }),
        Cell<SopDocument>.Text("ratified", "Tanggal pengesahan", document => document.Ratified, (document, text) => document with { Ratified = text }),
        Cell<SopDocument>.Text("approvedBy/title", "Disahkan oleh", document => document.ApprovedBy.Title, (document, text) => document with { ApprovedBy = document.ApprovedBy with { Title = text } }),
        Cell<SopDocument>.Text("approvedBy/name", "Nama pejabat", document => document.ApprovedBy.Name, (document, text) => document with { ApprovedBy = document.ApprovedBy with { Name = text } }),
        Cell<SopDocument>.Text("approvedBy/rank", "Pangkat", document => document.ApprovedBy.Rank, (document, text) => document with { ApprovedBy = document.ApprovedBy with { Rank = text } }),
        Cell<SopDocument>.Text("approvedBy/nip", "NIP", document => document.ApprovedBy.Nip, (document, text) => document with { ApprovedBy = document.ApprovedBy with { Nip = text } }),
        Cell<SopDocument>.Lines("legalBasis", "Dasar hukum", document => document.LegalBasis, (document, lines) => document with { LegalBasis = lines }),
        Cell<SopDocument>.Lines("qualifications", "Kualifikasi pelaksana", document => document.Qualifications, (document, lines) => document with { Qualifications = lines }),
        Cell<SopDocument>.Lines("relatedSops", "Keterkaitan", document => document.RelatedSops, (document, lines) => document with { RelatedSops = lines }),
        Cell<SopDocument>.Lines("equipment", "Peralatan/perlengkapan", document => document.Equipment, (document, lines) => document with { Equipment = lines }),
        Cell<SopDocument>.Lines("warnings", "Peringatan", document => document.Warnings, (document, lines) => document with { Warnings = lines }),
        Cell<SopDocument>.Lines("records", "Pencatatan dan pendataan", document => document.Records, (document, lines) => document with { Records = lines }),
        Cell<SopDocument>.Text("tableTitle", "Judul tabel", document => document.TableTitle, (document, text) => document with { TableTitle = text }),
        Cell<SopDocument>.Flag("proposal", "Usulan yang belum ditandatangani", document => document.Proposal, (document, flag) => document with { Proposal = flag }),
        .. Within.Words<SopDocument>("labels", _fields, document => document.Labels, (document, labels) => document with { Labels = labels }),
    ];
}
