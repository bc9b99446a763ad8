using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tests.Sops;

public sealed class FileSizeTests
{
    [Theory]
    [InlineData("5 MB", 5 * 1024 * 1024)]
    [InlineData("5MB", 5 * 1024 * 1024)]
    [InlineData("500 kb", 500 * 1024)]
    [InlineData("1,5 MB", 1536 * 1024)]
    [InlineData("1.5 MB", 1536 * 1024)]
    public void A_size_is_read_as_people_write_it(string text, long bytes) => FileSize.Read(text).Should().Be(bytes);

    [Theory]
    [InlineData("5")]
    [InlineData("0 MB")]
    [InlineData("-1 MB")]
    [InlineData("5 GB")]
    [InlineData("lima MB")]
    [InlineData("99999 MB")]
    public void What_is_no_size_is_not_guessed_at(string text) => FileSize.Read(text).Should().BeNull();

    [Theory]
    [InlineData(1, "1 KB")]
    [InlineData(500 * 1024, "500 KB")]
    [InlineData(1536 * 1024, "1,5 MB")]
    [InlineData(20 * 1024 * 1024, "20 MB")]
    public void A_size_is_shown_as_people_write_it(long bytes, string text) => FileSize.Words(bytes).Should().Be(text);
}
