using SopEngine.Domain.Problems;
using SopEngine.Persistence;

namespace SopEngine.Host.Problems;

/// <summary>Every refusal of the edge.</summary>
public static class EdgeProblems
{
    public sealed record BadRequest(string Why) : EdgeProblem("bad-request", ProblemKind.Invalid, 400, "Permintaan tidak dapat dibaca.")
    {
        public override string Detail => Why;
    }

    public sealed record BadJson(string Why) : EdgeProblem("bad-json", ProblemKind.Invalid, 400, "Isi permintaan bukan JSON yang benar.")
    {
        public override string Detail => Why;
    }

    public sealed record FormExpired() : EdgeProblem("form-expired", ProblemKind.Invalid, 400, "Formulir ini sudah kedaluwarsa.")
    {
        public override string Detail =>
            "Formulir dikirim tanpa tanda pengaman yang berlaku, biasanya karena terbuka terlalu lama. Kembali, muat ulang halaman, lalu kirim lagi; isian Anda belum disimpan.";
    }

    public sealed record SignInRequired() : EdgeProblem("sign-in-required", ProblemKind.Forbidden, 401, "Anda perlu masuk lebih dahulu.")
    {
        public override string Detail => "Sertakan token yang berlaku untuk daerah ini (Authorization: Bearer …), yang didapat dari POST /api/v1/{tenant}/sessions.";
    }

    /// <summary>The same for an unknown name and a wrong password, so that nobody learns who has an account.</summary>
    public sealed record SignInFailed() : EdgeProblem("sign-in-failed", ProblemKind.Forbidden, 401, "Nama pengguna atau kata sandi tidak sesuai.")
    {
        public override string Detail => "Periksa nama pengguna, kata sandi, dan daerah yang Anda pilih, lalu coba lagi.";
    }

    public sealed record SignInLocked(TimeSpan Wait) : EdgeProblem("sign-in-locked", ProblemKind.Forbidden, 429, "Terlalu banyak percobaan masuk yang gagal.")
    {
        public override string Detail => $"Nama pengguna ini terkunci sementara. Coba lagi dalam {Math.Max(1, (int)Math.Ceiling(Wait.TotalMinutes))} menit.";

        public override TimeSpan? RetryAfter => Wait;
    }

    /// <summary>The password was right.</summary>
    public sealed record CodeNeeded() : EdgeProblem("code-needed", ProblemKind.Forbidden, 401, "Akun ini masuk dengan kode.")
    {
        public override string Detail => "Sertakan pula code: enam angka yang sedang tampil di aplikasi autentikator Anda.";
    }

    public sealed record SecondFactorOwed() : EdgeProblem("second-factor-owed", ProblemKind.Forbidden, 403, "Jabatan Anda mewajibkan kode masuk.")
    {
        public override string Detail => "Pasang dahulu pada halaman Akun saya, bagian Kode masuk. Sesudah itu Anda dapat bekerja seperti biasa.";
    }

    public sealed record Forbidden() : EdgeProblem("forbidden", ProblemKind.Forbidden, 403, "Anda tidak berwenang membuka ini.")
    {
        public override string Detail => "Akun Anda tidak memegang peran yang diperlukan. Hubungi admin daerah Anda.";
    }

    public sealed record NotFound() : EdgeProblem("not-found", ProblemKind.NotFound, 404, "Alamat ini tidak ada.")
    {
        public override string Detail => "Periksa alamatnya. Semua alamat API terdaftar di /openapi/v1.json.";
    }

    public sealed record UnknownTenant() : EdgeProblem("unknown-tenant", ProblemKind.NotFound, 404, "Daerah itu tidak dikenal di sini.")
    {
        public override string Detail => "Periksa nama daerah pada alamat. Daerah yang ada terdaftar di /api/v1/tenants dan di halaman depan.";
    }

    public sealed record MethodNotAllowed() : EdgeProblem("method-not-allowed", ProblemKind.Invalid, 405, "Alamat ini tidak menerima cara itu.")
    {
        public override string Detail => "Alamatnya ada, tetapi tidak untuk metode HTTP ini. Metode yang diterima ada pada kepala Allow dan di /openapi/v1.json.";
    }

    public sealed record BodyTooLarge(long Limit) : EdgeProblem("body-too-large", ProblemKind.Invalid, 413, "Kiriman terlalu besar.")
    {
        public override string Detail => Limit > 0
            ? $"Batasnya {Limit / 1024} KiB. Kirim berkas lewat /files, atau perkecil kiriman; tidak ada yang disimpan."
            : "Kiriman melampaui batas server. Perkecil kiriman; tidak ada yang disimpan.";
    }

    public sealed record UnsupportedMediaType(string Expected)
        : EdgeProblem("unsupported-media-type", ProblemKind.Invalid, 415, "Jenis isi permintaan tidak diterima.")
    {
        public override string Detail => $"Kirim dengan kepala Content-Type: {Expected}.";
    }

    public sealed record TooManyRequests(TimeSpan Wait) : EdgeProblem("too-many-requests", ProblemKind.Invalid, 429, "Terlalu banyak permintaan.")
    {
        public override string Detail => $"Tunggu {Math.Max(1, (int)Math.Ceiling(Wait.TotalSeconds))} detik, lalu coba lagi.";

        public override TimeSpan? RetryAfter => Wait;
    }

    /// <summary>The host runs and its database cannot be used. Nothing was saved, and sending again later is right.</summary>
    public sealed record DatabaseUnavailable(DatabaseFault Fault)
        : EdgeProblem("database-unavailable", ProblemKind.Conflict, 503, "Layanan sedang tidak dapat menyimpan atau membaca data.")
    {
        public override string Detail => $"Permintaan Anda tidak disimpan; kirim lagi sebentar lagi. {DatabaseFaults.InWords(Fault)}";

        public override TimeSpan? RetryAfter => TimeSpan.FromSeconds(Fault == DatabaseFault.Busy ? 5 : 30);
    }

    /// <summary>Only the operator of the installation comes here.</summary>
    public sealed record OperatorTokenRequired() : EdgeProblem("operator-token-required", ProblemKind.Forbidden, 401, "Ini hanya untuk operator instalasi.")
    {
        public override string Detail => "Tanda masuk tidak ada, salah, atau sudah diganti. Masuk di /operator, atau kirim Authorization: Bearer dengan tanda masuk operator.";
    }

    /// <summary>Only a region's mail gateway comes here.</summary>
    public sealed record IntakeTokenRequired() : EdgeProblem("intake-token-required", ProblemKind.Forbidden, 401, "Ini hanya untuk gerbang surel daerah.")
    {
        public override string Detail => "Tanda Intake-Token tidak ada, salah, atau belum dipasang untuk daerah ini. Ia diatur oleh yang memasang layanan.";
    }

    /// <summary>Whoever reads figures from outside.</summary>
    public sealed record FiguresSignInRequired() : EdgeProblem("figures-sign-in-required", ProblemKind.Forbidden, 401, "Anda perlu masuk untuk membaca angka.")
    {
        public override string Detail => "Pilih autentikasi Basic: nama pengguna Anda, dan sebagai kata sandi token laporan dari halaman Akses data daerah ini. Token yang dicabut, kedaluwarsa, atau dari daerah lain tidak berlaku.";
    }

    public sealed record KeyInAddress(string Name) : EdgeProblem("key-in-address", ProblemKind.Invalid, 400, "Kunci tidak boleh ditulis dalam alamat.")
    {
        public override string Detail => $"Alamat memuat \"{Name}\", dan alamat tercatat di banyak tempat. Pilih autentikasi Basic, dengan token laporan sebagai kata sandi; bila yang ditulis itu token Anda, cabut sekarang.";
    }

    public sealed record FiguresBusy(TimeSpan Wait) : EdgeProblem("figures-busy", ProblemKind.Invalid, 429, "Terlalu banyak pembacaan angka sekaligus.")
    {
        public override string Detail => "Daerah ini sedang membaca sebanyak yang diperbolehkan. Coba lagi beberapa detik lagi.";

        public override TimeSpan? RetryAfter => Wait;
    }

    public sealed record FiguresTooSlow(int Seconds) : EdgeProblem("figures-too-slow", ProblemKind.Conflict, 503, "Pembacaan angka ini terlalu lama.")
    {
        public override string Detail => $"Batasnya {Seconds} detik. Persempit dengan $filter atau $select, atau pakai SlaDaily dan TicketDaily yang sudah dijumlahkan.";
    }

    public sealed record FiguresNotSupported() : EdgeProblem("figures-not-supported", ProblemKind.Invalid, 501, "Pertanyaan ini tidak dapat dijalankan oleh basis data.")
    {
        public override string Detail => "Susunannya benar, tetapi basis data tidak dapat menghitungnya. Ambil barisnya, lalu hitung di alat Anda.";
    }

    public sealed record ServerError() : EdgeProblem("server-error", ProblemKind.Conflict, 500, "Terjadi kesalahan di server.")
    {
        public override string Detail => "Permintaan tidak selesai dan kesalahannya sudah dicatat. Coba lagi; bila berulang, sebutkan traceId kepada admin.";
    }
}
