using System.Globalization;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Uploads;
using SopEngine.Domain.Sops;

namespace SopEngine.Host.Pages.Forms;

/// <summary>Says beside a box for files how many and how large they may be.</summary>
public static class FileHint
{
    public static string? Of(FieldView field, UploadOptions options) => field.Type != FieldType.Files
        ? null
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{(field.Max is { } most ? $"Paling banyak {most} berkas, masing-masing" : "Setiap berkas")} sampai {FileSize.Words(MostBytes(field, options))}.");

    /// <summary>How long one file of the question may be: as the definition says, and no longer than the installation takes.</summary>
    public static long MostBytes(FieldView field, UploadOptions options) => Math.Min(field.MaxBytes ?? long.MaxValue, options.MostBytes());
}
