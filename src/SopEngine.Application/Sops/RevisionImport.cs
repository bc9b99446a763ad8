using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Sops.Shipped;
using SopEngine.Domain.Sops;
using SopEngine.Persistence;
using SopEngine.Persistence.Sops;

namespace SopEngine.Application.Sops;

/// <summary>
/// Takes one sound definition into the database: the first revision of an SOP that is new to the region is published, a later one becomes a draft, one that is there
/// already must be the very same.
/// </summary>
internal static class RevisionImport
{
    /// <summary>Why the file is refused; null when it has been taken in or was there already. Saves nothing.</summary>
    public static async Task<string?> TakeAsync(SopDbContext db, DefinitionFile file, DateTime now, CancellationToken stop)
    {
        var revision = file.Revision ?? throw new ArgumentException("The file could not be read.", nameof(file));
        if (ShippedSops.Has(revision.Sop))
        {
            return $"Nama SOP \"{revision.Sop}\" sudah dipakai SOP yang dibawa program. Beri nama lain.";
        }

        var (text, hash) = (file.Text, file.Sha256);
        var sop = await db.Sops.FindAsync([db.Tenant, revision.Sop], stop);
        var there = await db.SopRevisions.FindAsync([db.Tenant, revision.Sop, revision.Revision], stop);
        if (there is not null)
        {
            return Recognise(there, file);
        }

        if (sop is null)
        {
            db.Sops.Add(new SopRow { Tenant = db.Tenant, Sop = revision.Sop, InForce = revision.Revision });
        }
        else if (await LatestAsync(db, revision, stop) is var latest && latest > revision.Revision)
        {
            return $"Revisi {revision.Revision} SOP \"{revision.Sop}\" lebih rendah daripada revisi {latest} yang sudah tersimpan. Beri nomor yang lebih tinggi.";
        }

        db.SopRevisions.Add(new SopRevisionRow
        {
            Tenant = db.Tenant,
            Sop = revision.Sop,
            Revision = revision.Revision,
            Definition = text,
            Sha256 = hash,
            Status = sop is null ? SopRevisionStatus.Published : SopRevisionStatus.Draft,
            ImportedAt = now,
            FileName = file.Name,
            CheckedAs = file.Mark,
        });
        return null;
    }

    private static string? Recognise(SopRevisionRow there, DefinitionFile file)
    {
        if (there.Sha256 == file.Sha256)
        {
            there.CheckedAs = file.Mark;
            return null;
        }

        return $"Revisi {there.Revision} SOP \"{there.Sop}\" sudah tersimpan dengan isi lain (sidik {there.Sha256[..12]}, berkas ini {file.Sha256[..12]}). "
            + "Naikkan nomor revisi pada berkas; revisi yang sudah ada tidak pernah berubah.";
    }

    private static async Task<int> LatestAsync(SopDbContext db, SopRevision revision, CancellationToken stop)
    {
        var added = db.SopRevisions.Local.Where(row => row.Sop == revision.Sop).Select(row => row.Revision);
        var stored = await db.SopRevisions.Where(row => row.Sop == revision.Sop).MaxAsync(row => (int?)row.Revision, stop);
        return added.Append(stored ?? 0).Max();
    }
}
