using System.Security.Cryptography;
using System.Text;
using SopEngine.Domain.Tenants;

namespace SopEngine.Domain.Trails;

/// <summary>
/// That an entry was in a ticket's history when its region's day was sealed. <see cref="Line"/>: what the entry's hash covers beside <see cref="Previous"/>, the hash before it;
/// null for whoever may not read all of it.
/// </summary>
public sealed record EntryProof(TenantId Tenant, DateOnly Day, string Ticket, int Seq, string Hash, string? Previous, string? Line, IReadOnlyList<ProofStep> Path)
{
    /// <summary>The root to which the path leads.</summary>
    public string Root => MerkleProof.Climb(TrailLeaf.OfEntry(Ticket, Seq, Hash), Path);

    /// <summary>False where the line is not the one that was hashed.</summary>
    public bool LineFits => Line is null || Hash == Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Previous}\n{Line}")));
}
