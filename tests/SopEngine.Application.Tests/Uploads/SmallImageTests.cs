using System.Buffers.Binary;
using System.Text;
using SkiaSharp;
using SopEngine.Application.Tests.Support;
using SopEngine.Application.Uploads;
using SopEngine.Domain.Problems;

namespace SopEngine.Application.Tests.Uploads;

/// <summary>Pictures are shown small, whoever may see them and nobody else, and without what is kept beside the dots.</summary>
public sealed class SmallImageTests : HouseTests
{
    private const string Place = "-8.2192,114.3691";

    [Theory]
    [InlineData("foto.jpg", SKEncodedImageFormat.Jpeg)]
    [InlineData("layar.png", SKEncodedImageFormat.Png)]
    [InlineData("gambar.webp", SKEncodedImageFormat.Webp)]
    public async Task A_picture_is_made_small_once(string name, SKEncodedImageFormat format)
    {
        var id = await UploadAsync(name, Picture(1600, 900, format));

        var small = (await SmallAsync("pelapor", id)).Value();

        var (width, height) = SizeOf(small.Content);
        (width, height).Should().Be((320, 180));
        (await SmallAsync("pelapor", id)).Value().Content.Should().Equal(small.Content);
        await using var db = House.Rows("banyuwangi");
        db.SmallImages.Count().Should().Be(1);
    }

    [Fact]
    public async Task A_photograph_is_upright_and_does_not_tell_where_it_was_taken()
    {
        var photo = Held(Picture(800, 600, SKEncodedImageFormat.Jpeg));
        Encoding.Latin1.GetString(photo).Should().Contain(Place);
        var id = await UploadAsync("foto.jpg", photo);

        var small = (await SmallAsync("pelapor", id)).Value();

        SizeOf(small.Content).Should().Be((240, 320), "the telephone was held upright");
        Encoding.Latin1.GetString(small.Content).Should().NotContain(Place).And.NotContain("EXIF").And.NotContain("Exif");
    }

    [Fact]
    public async Task A_picture_that_cannot_be_read_simply_has_no_small_one()
    {
        var broken = await UploadAsync("foto.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3]);
        var text = await UploadAsync("a.txt", "isi"u8.ToArray());

        (await SmallAsync("pelapor", broken)).Problem.Should().BeOfType<UploadProblems.SmallImageNotFound>();
        (await SmallAsync("pelapor", text)).Problem.Should().BeOfType<UploadProblems.SmallImageNotFound>();
    }

    [Fact]
    public async Task A_picture_that_claims_to_be_huge_is_not_unpacked()
    {
        var huge = Picture(10, 10, SKEncodedImageFormat.Png);
        BinaryPrimitives.WriteUInt32BigEndian(huge.AsSpan(16), 60_000);
        BinaryPrimitives.WriteUInt32BigEndian(huge.AsSpan(20), 60_000);

        var id = await UploadAsync("layar.png", huge);

        (await SmallAsync("pelapor", id)).Problem.Should().BeOfType<UploadProblems.SmallImageNotFound>();
    }

    [Fact]
    public async Task Who_may_not_see_the_picture_does_not_see_the_small_one()
    {
        var id = await UploadAsync("foto.jpg", Picture(640, 480, SKEncodedImageFormat.Jpeg));
        await SmallAsync("pelapor", id);

        (await SmallAsync("staff-it", id)).Problem.Should().BeOfType<UploadProblems.FileNotFound>();
    }

    private static byte[] Picture(int width, int height, SKEncodedImageFormat format)
    {
        using var surface = SKSurface.Create(new SKImageInfo(width, height));
        surface.Canvas.Clear(SKColors.CornflowerBlue);
        using var image = surface.Snapshot();
        using var encoded = image.Encode(format, 90);
        return encoded.ToArray();
    }

    /// <summary>The JPEG with an EXIF part that says it was held upright, and where.</summary>
    private static byte[] Held(byte[] jpeg)
    {
        byte[] tiff = [.. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0, .. Encoding.ASCII.GetBytes(Place)];
        byte[] exif = [.. "Exif\0\0"u8, .. tiff];
        var length = exif.Length + 2;
        return [0xFF, 0xD8, 0xFF, 0xE1, (byte)(length >> 8), (byte)length, .. exif, .. jpeg.AsSpan(2)];
    }

    private static (int Width, int Height) SizeOf(byte[] picture)
    {
        using var bitmap = SKBitmap.Decode(picture);
        return (bitmap.Width, bitmap.Height);
    }

    private async Task<string> UploadAsync(string name, byte[] content)
    {
        using var stream = new MemoryStream(content);
        return (await House.Get<UploadFile>().HandleAsync(await House.AsAsync("banyuwangi", "pelapor"), name, stream, default)).Value().Id;
    }

    private async Task<Result<SmallImage>> SmallAsync(string user, string id) =>
        await House.Get<ReadSmallImage>().HandleAsync(await House.AsAsync("banyuwangi", user), id, default);
}
