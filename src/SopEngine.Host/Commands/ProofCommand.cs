using SopEngine.Application.Trails;
using SopEngine.Domain.Trails;

namespace SopEngine.Host.Commands;

/// <summary>Checks the proof of an entry against the root of its day, which was fetched elsewhere. Needs no database.</summary>
internal static class ProofCommand
{
    public static async Task<int> RunAsync(string path, string? root)
    {
        if (!TrailHash.IsHash(root))
        {
            await Console.Error.WriteLineAsync("Sebutkan akar harinya, 64 huruf heksadesimal kecil: verify --proof bukti.json --root AKAR. Ambil akarnya dari jejak harian yang Anda simpan, bukan dari berkas buktinya.");
            return CommandLine.NotUnderstood;
        }

        if (!File.Exists(path) || TrailFiles.ReadProof(await File.ReadAllTextAsync(path)) is not { } proof)
        {
            await Console.Error.WriteLineAsync($"Berkas \"{path}\" tidak ada, atau bukan bukti dari riwayat tiket.");
            return CommandLine.NotUnderstood;
        }

        var entry = $"{proof.Tenant} {proof.Ticket} catatan ke-{proof.Seq}, hari {proof.Day:yyyy-MM-dd}";
        if (proof.Root != root || !proof.LineFits)
        {
            await Console.Out.WriteLineAsync(proof.LineFits
                ? $"{entry}: TIDAK cocok. Langkah buktinya menuju akar {proof.Root}."
                : $"{entry}: TIDAK cocok. Isi catatannya bukan yang disidik.");
            return CommandLine.Wrong;
        }

        await Console.Out.WriteLineAsync($"{entry}: cocok; sidiknya {proof.Hash} ada dalam akar itu{(proof.Line is null ? "" : ", dan isinya yang disidik")}.");
        return 0;
    }
}
