import { createRequire as createRequireForBundledCommonJs } from 'node:module'; const require = createRequireForBundledCommonJs(import.meta.url);
import {
  FILE_LIST_TITLE,
  MAX_EXCERPT_BYTES,
  avoidCollision,
  checkConsistency,
  condenseLog,
  describeProblem,
  digestLines,
  digestOf,
  digestRow,
  findPhrases,
  isEdited,
  makeSafe,
  orGap,
  parseAddress,
  prepare,
  readEndComment,
  toCount,
  toEntryLines,
  toFileList,
  toFileName,
  toMessageLines,
  writeEntry
} from "./chunks/chunk-6YZDRVQR.js";
import {
  randomNonce,
  sha256,
  systemClock
} from "./chunks/chunk-SNQJPBPX.js";
import {
  toOwnSecrets
} from "./chunks/chunk-KMN3KH2G.js";
import {
  INPUT_DEFAULTS,
  MODEL_DEFAULTS,
  isTimezone,
  parseConfig,
  parseModel
} from "./chunks/chunk-ZB6J6NOM.js";
import "./chunks/chunk-3TJOKC6S.js";
import {
  SECTIONS
} from "./chunks/chunk-FR2EXY23.js";
import {
  NOTHING_HANDED,
  describeOutcome,
  nothingGathered
} from "./chunks/chunk-VVRH36AY.js";
import "./chunks/chunk-3SCT32WL.js";
import {
  PortFailure,
  UserError,
  describeFailure
} from "./chunks/chunk-FHP5UICW.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunks/chunk-QJYCIYHF.js";

// node_modules/pend/index.js
var require_pend = __commonJS({
  "node_modules/pend/index.js"(exports, module) {
    module.exports = Pend;
    function Pend() {
      this.pending = 0, this.max = 1 / 0, this.listeners = [], this.waiting = [], this.error = null;
    }
    Pend.prototype.go = function(fn) {
      this.pending < this.max ? pendGo(this, fn) : this.waiting.push(fn);
    };
    Pend.prototype.wait = function(cb) {
      this.pending === 0 ? cb(this.error) : this.listeners.push(cb);
    };
    Pend.prototype.hold = function() {
      return pendHold(this);
    };
    function pendHold(self) {
      self.pending += 1;
      var called = !1;
      return onCb;
      function onCb(err) {
        if (called) throw new Error("callback called twice");
        if (called = !0, self.error = self.error || err, self.pending -= 1, self.waiting.length > 0 && self.pending < self.max)
          pendGo(self, self.waiting.shift());
        else if (self.pending === 0) {
          var listeners = self.listeners;
          self.listeners = [], listeners.forEach(cbListener);
        }
      }
      function cbListener(listener) {
        listener(self.error);
      }
    }
    function pendGo(self, fn) {
      fn(pendHold(self));
    }
  }
});

// node_modules/yauzl/fd-slicer.js
var require_fd_slicer = __commonJS({
  "node_modules/yauzl/fd-slicer.js"(exports) {
    var fs = __require("fs"), util = __require("util"), stream = __require("stream"), Readable = stream.Readable, PassThrough = stream.PassThrough, Pend = require_pend(), EventEmitter = __require("events").EventEmitter;
    exports.BufferSlicer = BufferSlicer;
    exports.FdSlicer = FdSlicer;
    util.inherits(FdSlicer, EventEmitter);
    function FdSlicer(fd) {
      EventEmitter.call(this), this.fd = fd, this.pend = new Pend(), this.pend.max = 1, this.refCount = 0;
    }
    FdSlicer.prototype.read = function(buffer, offset, length, position, callback) {
      var self = this;
      self.pend.go(function(cb) {
        fs.read(self.fd, buffer, offset, length, position, function(err, bytesRead, buffer2) {
          cb(), callback(err, bytesRead, buffer2);
        });
      });
    };
    FdSlicer.prototype.createReadStream = function(options2) {
      return new ReadStream(this, options2);
    };
    FdSlicer.prototype.ref = function() {
      this.refCount += 1;
    };
    FdSlicer.prototype.unref = function() {
      var self = this;
      if (self.refCount -= 1, self.refCount < 0) throw new Error("invalid unref");
      if (self.refCount > 0) return;
      fs.close(self.fd, onCloseDone);
      function onCloseDone(err) {
        err ? self.emit("error", err) : self.emit("close");
      }
    };
    util.inherits(ReadStream, Readable);
    function ReadStream(context, options2) {
      options2 = options2 || {}, Readable.call(this, options2), this.context = context, this.context.ref(), this.start = options2.start || 0, this.endOffset = options2.end, this.pos = this.start;
    }
    ReadStream.prototype._read = function(n) {
      var self = this, toRead = Math.min(self._readableState.highWaterMark, n);
      if (self.endOffset != null && (toRead = Math.min(toRead, self.endOffset - self.pos)), toRead <= 0) {
        self.push(null), this._cleanup();
        return;
      }
      self.context.pend.go(function(cb) {
        var buffer = Buffer.allocUnsafe(toRead);
        fs.read(self.context.fd, buffer, 0, toRead, self.pos, function(err, bytesRead) {
          err ? self.destroy(err) : bytesRead === 0 ? (self.push(null), self._cleanup()) : (self.pos += bytesRead, self.push(buffer.slice(0, bytesRead))), cb();
        });
      });
    };
    ReadStream.prototype._destroy = function(err, cb) {
      this._cleanup(), cb(err);
    };
    ReadStream.prototype._cleanup = function() {
      this.context != null && (this.context.unref(), this.context = null);
    };
    util.inherits(BufferSlicer, EventEmitter);
    function BufferSlicer(buffer) {
      EventEmitter.call(this), this.refCount = 0, this.buffer = buffer;
    }
    BufferSlicer.prototype.read = function(buffer, offset, length, position, callback) {
      if (!(0 <= offset && offset <= buffer.length)) throw new RangeError("offset outside buffer: 0 <= " + offset + " <= " + buffer.length);
      if (position < 0) throw new RangeError("position is negative: " + position);
      if (offset + length > buffer.length && (length = buffer.length - offset), position + length > this.buffer.length && (length = this.buffer.length - position), length <= 0) {
        setImmediate(function() {
          callback(null, 0);
        });
        return;
      }
      this.buffer.copy(buffer, offset, position, position + length), setImmediate(function() {
        callback(null, length);
      });
    };
    BufferSlicer.prototype.createReadStream = function(options2) {
      options2 = options2 || {};
      var readStream = new PassThrough(options2);
      readStream.start = options2.start || 0, readStream.endOffset = options2.end, readStream.pos = readStream.endOffset || this.buffer.length;
      for (var entireSlice = this.buffer.slice(readStream.start, readStream.pos), maxChunkSize = 65536, offset = 0; ; ) {
        var nextOffset = offset + maxChunkSize;
        if (nextOffset >= entireSlice.length) {
          offset < entireSlice.length && readStream.write(entireSlice.slice(offset, entireSlice.length));
          break;
        }
        readStream.write(entireSlice.slice(offset, nextOffset)), offset = nextOffset;
      }
      return readStream.end(), readStream;
    };
    BufferSlicer.prototype.ref = function() {
      this.refCount += 1;
    };
    BufferSlicer.prototype.unref = function() {
      if (this.refCount -= 1, this.refCount < 0)
        throw new Error("invalid unref");
    };
  }
});

// node_modules/yauzl/crc32.js
var require_crc32 = __commonJS({
  "node_modules/yauzl/crc32.js"(exports, module) {
    var CRC_TABLE = new Int32Array([
      0,
      1996959894,
      3993919788,
      2567524794,
      124634137,
      1886057615,
      3915621685,
      2657392035,
      249268274,
      2044508324,
      3772115230,
      2547177864,
      162941995,
      2125561021,
      3887607047,
      2428444049,
      498536548,
      1789927666,
      4089016648,
      2227061214,
      450548861,
      1843258603,
      4107580753,
      2211677639,
      325883990,
      1684777152,
      4251122042,
      2321926636,
      335633487,
      1661365465,
      4195302755,
      2366115317,
      997073096,
      1281953886,
      3579855332,
      2724688242,
      1006888145,
      1258607687,
      3524101629,
      2768942443,
      901097722,
      1119000684,
      3686517206,
      2898065728,
      853044451,
      1172266101,
      3705015759,
      2882616665,
      651767980,
      1373503546,
      3369554304,
      3218104598,
      565507253,
      1454621731,
      3485111705,
      3099436303,
      671266974,
      1594198024,
      3322730930,
      2970347812,
      795835527,
      1483230225,
      3244367275,
      3060149565,
      1994146192,
      31158534,
      2563907772,
      4023717930,
      1907459465,
      112637215,
      2680153253,
      3904427059,
      2013776290,
      251722036,
      2517215374,
      3775830040,
      2137656763,
      141376813,
      2439277719,
      3865271297,
      1802195444,
      476864866,
      2238001368,
      4066508878,
      1812370925,
      453092731,
      2181625025,
      4111451223,
      1706088902,
      314042704,
      2344532202,
      4240017532,
      1658658271,
      366619977,
      2362670323,
      4224994405,
      1303535960,
      984961486,
      2747007092,
      3569037538,
      1256170817,
      1037604311,
      2765210733,
      3554079995,
      1131014506,
      879679996,
      2909243462,
      3663771856,
      1141124467,
      855842277,
      2852801631,
      3708648649,
      1342533948,
      654459306,
      3188396048,
      3373015174,
      1466479909,
      544179635,
      3110523913,
      3462522015,
      1591671054,
      702138776,
      2966460450,
      3352799412,
      1504918807,
      783551873,
      3082640443,
      3233442989,
      3988292384,
      2596254646,
      62317068,
      1957810842,
      3939845945,
      2647816111,
      81470997,
      1943803523,
      3814918930,
      2489596804,
      225274430,
      2053790376,
      3826175755,
      2466906013,
      167816743,
      2097651377,
      4027552580,
      2265490386,
      503444072,
      1762050814,
      4150417245,
      2154129355,
      426522225,
      1852507879,
      4275313526,
      2312317920,
      282753626,
      1742555852,
      4189708143,
      2394877945,
      397917763,
      1622183637,
      3604390888,
      2714866558,
      953729732,
      1340076626,
      3518719985,
      2797360999,
      1068828381,
      1219638859,
      3624741850,
      2936675148,
      906185462,
      1090812512,
      3747672003,
      2825379669,
      829329135,
      1181335161,
      3412177804,
      3160834842,
      628085408,
      1382605366,
      3423369109,
      3138078467,
      570562233,
      1426400815,
      3317316542,
      2998733608,
      733239954,
      1555261956,
      3268935591,
      3050360625,
      752459403,
      1541320221,
      2607071920,
      3965973030,
      1969922972,
      40735498,
      2617837225,
      3943577151,
      1913087877,
      83908371,
      2512341634,
      3803740692,
      2075208622,
      213261112,
      2463272603,
      3855990285,
      2094854071,
      198958881,
      2262029012,
      4057260610,
      1759359992,
      534414190,
      2176718541,
      4139329115,
      1873836001,
      414664567,
      2282248934,
      4279200368,
      1711684554,
      285281116,
      2405801727,
      4167216745,
      1634467795,
      376229701,
      2685067896,
      3608007406,
      1308918612,
      956543938,
      2808555105,
      3495958263,
      1231636301,
      1047427035,
      2932959818,
      3654703836,
      1088359270,
      936918e3,
      2847714899,
      3736837829,
      1202900863,
      817233897,
      3183342108,
      3401237130,
      1404277552,
      615818150,
      3134207493,
      3453421203,
      1423857449,
      601450431,
      3009837614,
      3294710456,
      1567103746,
      711928724,
      3020668471,
      3272380065,
      1510334235,
      755167117
    ]);
    function crc32(buf) {
      let crc = -1;
      for (let x of buf)
        crc = CRC_TABLE[(crc ^ x) & 255] ^ crc >>> 8;
      return (crc ^ -1) >>> 0;
    }
    module.exports = crc32;
  }
});

// node_modules/yauzl/index.js
var require_yauzl = __commonJS({
  "node_modules/yauzl/index.js"(exports) {
    var fs = __require("fs"), zlib = __require("zlib"), fd_slicer = require_fd_slicer(), util = __require("util"), EventEmitter = __require("events").EventEmitter, Transform = __require("stream").Transform, PassThrough = __require("stream").PassThrough, Writable = __require("stream").Writable, crc32 = typeof zlib.crc32 == "function" ? zlib.crc32 : require_crc32();
    exports.open = open3;
    exports.fromFd = fromFd;
    exports.fromBuffer = fromBuffer;
    exports.fromRandomAccessReader = fromRandomAccessReader;
    exports.openPromise = openPromise2;
    exports.fromFdPromise = fromFdPromise;
    exports.fromBufferPromise = fromBufferPromise;
    exports.fromRandomAccessReaderPromise = fromRandomAccessReaderPromise;
    exports.dosDateTimeToDate = dosDateTimeToDate;
    exports.getFileNameLowLevel = getFileNameLowLevel;
    exports.validateFileName = validateFileName;
    exports.parseExtraFields = parseExtraFields;
    exports.ZipFile = ZipFile;
    exports.Entry = Entry;
    exports.LocalFileHeader = LocalFileHeader;
    exports.RandomAccessReader = RandomAccessReader;
    function openPromise2(path, options2) {
      return new Promise((resolve4, reject) => {
        open3(path, { ...options2, lazyEntries: !0 }, function(err, zipfile) {
          if (err) return reject(err);
          resolve4(zipfile);
        });
      });
    }
    function fromFdPromise(fd, options2) {
      return new Promise((resolve4, reject) => {
        fromFd(fd, { ...options2, lazyEntries: !0 }, function(err, zipfile) {
          if (err) return reject(err);
          resolve4(zipfile);
        });
      });
    }
    function fromBufferPromise(buffer, options2) {
      return new Promise((resolve4, reject) => {
        fromBuffer(buffer, { ...options2, lazyEntries: !0 }, function(err, zipfile) {
          if (err) return reject(err);
          resolve4(zipfile);
        });
      });
    }
    function fromRandomAccessReaderPromise(reader, totalSize, options2) {
      return new Promise((resolve4, reject) => {
        fromRandomAccessReader(reader, totalSize, { ...options2, lazyEntries: !0 }, function(err, zipfile) {
          if (err) return reject(err);
          resolve4(zipfile);
        });
      });
    }
    function open3(path, options2, callback) {
      typeof options2 == "function" && (callback = options2, options2 = null), options2 == null && (options2 = {}), options2.autoClose == null && (options2.autoClose = !0), options2.lazyEntries == null && (options2.lazyEntries = !1), options2.decodeStrings == null && (options2.decodeStrings = !0), options2.validateEntrySizes == null && (options2.validateEntrySizes = !0), options2.strictFileNames == null && (options2.strictFileNames = !1), callback == null && (callback = defaultCallback), fs.open(path, "r", function(err, fd) {
        if (err) return callback(err);
        fromFd(fd, options2, function(err2, zipfile) {
          err2 && fs.close(fd, defaultCallback), callback(err2, zipfile);
        });
      });
    }
    function fromFd(fd, options2, callback) {
      typeof options2 == "function" && (callback = options2, options2 = null), options2 == null && (options2 = {}), options2.autoClose == null && (options2.autoClose = !1), options2.lazyEntries == null && (options2.lazyEntries = !1), options2.decodeStrings == null && (options2.decodeStrings = !0), options2.validateEntrySizes == null && (options2.validateEntrySizes = !0), options2.strictFileNames == null && (options2.strictFileNames = !1), callback == null && (callback = defaultCallback), fs.fstat(fd, function(err, stats) {
        if (err) return callback(err);
        var reader = new fd_slicer.FdSlicer(fd);
        fromRandomAccessReader(reader, stats.size, options2, callback);
      });
    }
    function fromBuffer(buffer, options2, callback) {
      typeof options2 == "function" && (callback = options2, options2 = null), options2 == null && (options2 = {}), options2.autoClose = !1, options2.lazyEntries == null && (options2.lazyEntries = !1), options2.decodeStrings == null && (options2.decodeStrings = !0), options2.validateEntrySizes == null && (options2.validateEntrySizes = !0), options2.strictFileNames == null && (options2.strictFileNames = !1);
      var reader = new fd_slicer.BufferSlicer(buffer);
      fromRandomAccessReader(reader, buffer.length, options2, callback);
    }
    function fromRandomAccessReader(reader, totalSize, options2, callback) {
      typeof options2 == "function" && (callback = options2, options2 = null), options2 == null && (options2 = {}), options2.autoClose == null && (options2.autoClose = !0), options2.lazyEntries == null && (options2.lazyEntries = !1), options2.decodeStrings == null && (options2.decodeStrings = !0);
      var decodeStrings = !!options2.decodeStrings;
      if (options2.validateEntrySizes == null && (options2.validateEntrySizes = !0), options2.strictFileNames == null && (options2.strictFileNames = !1), callback == null && (callback = defaultCallback), typeof totalSize != "number") throw new Error("expected totalSize parameter to be a number");
      if (totalSize > Number.MAX_SAFE_INTEGER)
        throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");
      reader.ref();
      var eocdrWithoutCommentSize = 22, zip64EocdlSize = 20, maxCommentSize = 65535, bufferSize = Math.min(zip64EocdlSize + eocdrWithoutCommentSize + maxCommentSize, totalSize), buffer = newBuffer(bufferSize), bufferReadStart = totalSize - buffer.length;
      readAndAssertNoEof(reader, buffer, 0, bufferSize, bufferReadStart, function(err) {
        if (err) return callback(err);
        for (var i = bufferSize - eocdrWithoutCommentSize; i >= 0; i -= 1)
          if (buffer.readUInt32LE(i) === 101010256) {
            var eocdrBuffer = buffer.subarray(i), diskNumber = eocdrBuffer.readUInt16LE(4), entryCount = eocdrBuffer.readUInt16LE(10), centralDirectoryOffset = eocdrBuffer.readUInt32LE(16), commentLength = eocdrBuffer.readUInt16LE(20), expectedCommentLength = eocdrBuffer.length - eocdrWithoutCommentSize;
            if (commentLength !== expectedCommentLength)
              return callback(new Error("Invalid comment length. Expected: " + expectedCommentLength + ". Found: " + commentLength + ". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK☺☻` in the comment?"));
            var comment = decodeStrings ? decodeBuffer(eocdrBuffer.subarray(22), !1) : eocdrBuffer.subarray(22);
            if (i - zip64EocdlSize >= 0 && buffer.readUInt32LE(i - zip64EocdlSize) === 117853008) {
              var zip64EocdlBuffer = buffer.subarray(i - zip64EocdlSize, i - zip64EocdlSize + zip64EocdlSize), zip64EocdrOffset = readUInt64LE(zip64EocdlBuffer, 8), zip64EocdrBuffer = newBuffer(56);
              return readAndAssertNoEof(reader, zip64EocdrBuffer, 0, zip64EocdrBuffer.length, zip64EocdrOffset, function(err2) {
                return err2 ? callback(err2) : zip64EocdrBuffer.readUInt32LE(0) !== 101075792 ? callback(new Error("invalid zip64 end of central directory record signature")) : (diskNumber = zip64EocdrBuffer.readUInt32LE(16), diskNumber !== 0 ? callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber)) : (entryCount = readUInt64LE(zip64EocdrBuffer, 32), centralDirectoryOffset = readUInt64LE(zip64EocdrBuffer, 48), callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options2.autoClose, options2.lazyEntries, decodeStrings, options2.validateEntrySizes, options2.strictFileNames))));
              });
            }
            return diskNumber !== 0 ? callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber)) : callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options2.autoClose, options2.lazyEntries, decodeStrings, options2.validateEntrySizes, options2.strictFileNames));
          }
        callback(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."));
      });
    }
    util.inherits(ZipFile, EventEmitter);
    function ZipFile(reader, centralDirectoryOffset, fileSize, entryCount, comment, autoClose, lazyEntries, decodeStrings, validateEntrySizes, strictFileNames) {
      var self = this;
      EventEmitter.call(self), self.reader = reader, self.reader.on("error", function(err) {
        emitError(self, err);
      }), self.reader.once("close", function() {
        self.emit("close");
      }), self.readEntryCursor = centralDirectoryOffset, self.fileSize = fileSize, self.entryCount = entryCount, self.comment = comment, self.entriesRead = 0, self.autoClose = !!autoClose, self.lazyEntries = !!lazyEntries, self.decodeStrings = !!decodeStrings, self.validateEntrySizes = !!validateEntrySizes, self.strictFileNames = !!strictFileNames, self.isOpen = !0, self.emittedError = !1, self.hasEachEntryBeenCalled = !1, self.lazyEntries || self._readEntry();
    }
    ZipFile.prototype.close = function() {
      this.isOpen && (this.isOpen = !1, this.reader.unref());
    };
    function emitErrorAndAutoClose(self, err) {
      self.autoClose && self.close(), emitError(self, err);
    }
    function emitError(self, err) {
      self.emittedError || (self.emittedError = !0, self.emit("error", err));
    }
    ZipFile.prototype.readEntry = function() {
      if (!this.lazyEntries) throw new Error("readEntry() called without lazyEntries:true");
      this._readEntry();
    };
    ZipFile.prototype._readEntry = function() {
      var self = this;
      if (self.entryCount === self.entriesRead) {
        setImmediate(function() {
          self.autoClose && self.close(), !self.emittedError && self.emit("end");
        });
        return;
      }
      if (!self.emittedError) {
        var buffer = newBuffer(46);
        readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
          if (err) return emitErrorAndAutoClose(self, err);
          if (!self.emittedError) {
            var entry = new Entry(), signature = buffer.readUInt32LE(0);
            if (signature !== 33639248) return emitErrorAndAutoClose(self, new Error("invalid central directory file header signature: 0x" + signature.toString(16)));
            if (entry.versionMadeBy = buffer.readUInt16LE(4), entry.versionNeededToExtract = buffer.readUInt16LE(6), entry.generalPurposeBitFlag = buffer.readUInt16LE(8), entry.compressionMethod = buffer.readUInt16LE(10), entry.lastModFileTime = buffer.readUInt16LE(12), entry.lastModFileDate = buffer.readUInt16LE(14), entry.crc32 = buffer.readUInt32LE(16), entry.compressedSize = buffer.readUInt32LE(20), entry.uncompressedSize = buffer.readUInt32LE(24), entry.fileNameLength = buffer.readUInt16LE(28), entry.extraFieldLength = buffer.readUInt16LE(30), entry.fileCommentLength = buffer.readUInt16LE(32), entry.internalFileAttributes = buffer.readUInt16LE(36), entry.externalFileAttributes = buffer.readUInt32LE(38), entry.relativeOffsetOfLocalHeader = buffer.readUInt32LE(42), entry.generalPurposeBitFlag & 64) return emitErrorAndAutoClose(self, new Error("strong encryption is not supported"));
            self.readEntryCursor += 46, buffer = newBuffer(entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength), readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err2) {
              if (err2) return emitErrorAndAutoClose(self, err2);
              if (!self.emittedError) {
                entry.fileNameRaw = buffer.subarray(0, entry.fileNameLength);
                var fileCommentStart = entry.fileNameLength + entry.extraFieldLength;
                entry.extraFieldRaw = buffer.subarray(entry.fileNameLength, fileCommentStart), entry.fileCommentRaw = buffer.subarray(fileCommentStart, fileCommentStart + entry.fileCommentLength);
                try {
                  entry.extraFields = parseExtraFields(entry.extraFieldRaw);
                } catch (err3) {
                  return emitErrorAndAutoClose(self, err3);
                }
                if (self.decodeStrings) {
                  var isUtf8 = (entry.generalPurposeBitFlag & 2048) !== 0;
                  entry.fileComment = decodeBuffer(entry.fileCommentRaw, isUtf8), entry.fileName = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, self.strictFileNames);
                  var errorMessage = validateFileName(entry.fileName);
                  if (errorMessage != null) return emitErrorAndAutoClose(self, new Error(errorMessage));
                } else
                  entry.fileComment = entry.fileCommentRaw, entry.fileName = entry.fileNameRaw;
                entry.comment = entry.fileComment, self.readEntryCursor += buffer.length, self.entriesRead += 1;
                for (var i = 0; i < entry.extraFields.length; i++) {
                  var extraField = entry.extraFields[i];
                  if (extraField.id === 1) {
                    var zip64EiefBuffer = extraField.data, index = 0;
                    if (entry.uncompressedSize === 4294967295) {
                      if (index + 8 > zip64EiefBuffer.length)
                        return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include uncompressed size"));
                      entry.uncompressedSize = readUInt64LE(zip64EiefBuffer, index), index += 8;
                    }
                    if (entry.compressedSize === 4294967295) {
                      if (index + 8 > zip64EiefBuffer.length)
                        return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include compressed size"));
                      entry.compressedSize = readUInt64LE(zip64EiefBuffer, index), index += 8;
                    }
                    if (entry.relativeOffsetOfLocalHeader === 4294967295) {
                      if (index + 8 > zip64EiefBuffer.length)
                        return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include relative header offset"));
                      entry.relativeOffsetOfLocalHeader = readUInt64LE(zip64EiefBuffer, index), index += 8;
                    }
                    break;
                  }
                }
                if (self.validateEntrySizes && entry.compressionMethod === 0) {
                  var expectedCompressedSize = entry.uncompressedSize;
                  if (entry.isEncrypted() && (expectedCompressedSize += 12), entry.compressedSize !== expectedCompressedSize) {
                    var msg = "compressed/uncompressed size mismatch for stored file: " + entry.compressedSize + " != " + entry.uncompressedSize;
                    return emitErrorAndAutoClose(self, new Error(msg));
                  }
                }
                self.emit("entry", entry), self.lazyEntries || self._readEntry();
              }
            });
          }
        });
      }
    };
    ZipFile.prototype.eachEntry = function() {
      let self = this;
      if (!self.lazyEntries) throw new Error("eachEntry() requires lazyEntries: true");
      if (self.hasEachEntryBeenCalled) throw new Error("eachEntry() must only be called once per ZipFile");
      self.hasEachEntryBeenCalled = !0;
      let pendingResolveReject = null;
      self.on("entry", onEntry), self.on("end", onEnd), self.on("error", onError);
      function cleanup() {
        self.removeListener("entry", onEntry), self.removeListener("end", onEnd), self.removeListener("error", onError), self.autoClose && self.close();
      }
      function onEntry(entry) {
        let { resolve: resolve4 } = pendingResolveReject;
        pendingResolveReject = null, resolve4({ value: entry });
      }
      function onEnd() {
        let { resolve: resolve4 } = pendingResolveReject;
        pendingResolveReject = null, cleanup(), resolve4({ done: !0 });
      }
      function onError(err) {
        let { reject } = pendingResolveReject;
        pendingResolveReject = null, cleanup(), reject(err);
      }
      return {
        [Symbol.asyncIterator]() {
          return this;
        },
        next() {
          let promise = new Promise((resolve4, reject) => {
            if (pendingResolveReject != null) throw new Error("next() called before previous Promise was resolved.");
            pendingResolveReject = { resolve: resolve4, reject };
          });
          return self.readEntry(), promise;
        },
        return(value) {
          return cleanup(), Promise.resolve({ done: !0, value });
        },
        throw(value) {
          return cleanup(), Promise.reject(value);
        }
      };
    };
    ZipFile.prototype.openReadStream = function(entry, options2, callback) {
      var self = this, relativeStart = 0, relativeEnd = entry.compressedSize;
      if (callback == null && (callback = options2, options2 = null), options2 == null)
        options2 = {};
      else {
        if (options2.decodeFileData === !1) {
          if (options2.decrypt != null)
            throw new Error("cannot use options.decrypt when options.decodeFileData === false");
          if (options2.decompress != null)
            throw new Error("cannot use options.decompress when options.decodeFileData === false");
        } else {
          if (options2.decrypt != null) {
            if (!entry.isEncrypted())
              throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
            if (options2.decrypt !== !1) throw new Error("invalid options.decrypt value: " + options2.decrypt);
            if (entry.isCompressed() && options2.decompress !== !1)
              throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.");
          }
          if (options2.decompress != null) {
            if (!entry.isCompressed())
              throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");
            if (!(options2.decompress === !1 || options2.decompress === !0))
              throw new Error("invalid options.decompress value: " + options2.decompress);
            decompress = options2.decompress;
          }
        }
        if (options2.start != null) {
          if (relativeStart = options2.start, relativeStart < 0) throw new Error("options.start < 0");
          if (relativeStart > entry.compressedSize) throw new Error("options.start > entry.compressedSize");
        }
        if (options2.end != null) {
          if (relativeEnd = options2.end, relativeEnd < 0) throw new Error("options.end < 0");
          if (relativeEnd > entry.compressedSize) throw new Error("options.end > entry.compressedSize");
          if (relativeEnd < relativeStart) throw new Error("options.end < options.start");
        }
      }
      var rawMode = options2.decodeFileData === !1 || // Explicitly requested raw.
      (entry.compressionMethod === 0 || // Naturally without compression.
      entry.compressionMethod === 8 && options2.decompress === !1) && (!entry.isEncrypted() || // Naturally without encryption.
      options2.decrypt === !1);
      if ((options2.start != null || options2.end != null) && !rawMode)
        throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");
      if (!self.isOpen) return callback(new Error("closed"));
      if (entry.isEncrypted() && !rawMode && options2.decrypt !== !1)
        return callback(new Error("entry is encrypted, and options.decodeFileData !== false"));
      var decompress;
      if (rawMode)
        decompress = !1;
      else if (entry.compressionMethod === 8)
        decompress = options2.decodeFileData !== !0;
      else
        return callback(new Error("unsupported compression method: " + entry.compressionMethod));
      self.readLocalFileHeader(entry, { minimal: !0 }, function(err, localFileHeader) {
        if (err) return callback(err);
        self.openReadStreamLowLevel(
          localFileHeader.fileDataStart,
          entry.compressedSize,
          relativeStart,
          relativeEnd,
          decompress,
          entry.uncompressedSize,
          callback
        );
      });
    };
    ZipFile.prototype.openReadStreamLowLevel = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, callback) {
      var self = this, fileDataEnd = fileDataStart + compressedSize, readStream = self.reader.createReadStream({
        start: fileDataStart + relativeStart,
        end: fileDataStart + relativeEnd
      }), endpointStream = readStream;
      if (decompress) {
        var destroyed = !1, inflateFilter = zlib.createInflateRaw();
        readStream.on("error", function(err) {
          setImmediate(function() {
            destroyed || inflateFilter.emit("error", err);
          });
        }), readStream.pipe(inflateFilter), self.validateEntrySizes ? (endpointStream = new AssertByteCountStream(uncompressedSize), inflateFilter.on("error", function(err) {
          setImmediate(function() {
            destroyed || endpointStream.emit("error", err);
          });
        }), inflateFilter.pipe(endpointStream)) : endpointStream = inflateFilter, installDestroyFn(endpointStream, function() {
          destroyed = !0, inflateFilter !== endpointStream && inflateFilter.unpipe(endpointStream), readStream.unpipe(inflateFilter), readStream.destroy();
        });
      }
      callback(null, endpointStream);
    };
    ZipFile.prototype.readLocalFileHeader = function(entry, options2, callback) {
      var self = this;
      callback == null && (callback = options2, options2 = null), options2 == null && (options2 = {}), self.reader.ref();
      var buffer = newBuffer(30);
      readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader, function(err) {
        try {
          if (err) return callback(err);
          var signature = buffer.readUInt32LE(0);
          if (signature !== 67324752)
            return callback(new Error("invalid local file header signature: 0x" + signature.toString(16)));
          var fileNameLength = buffer.readUInt16LE(26), extraFieldLength = buffer.readUInt16LE(28), fileDataStart = entry.relativeOffsetOfLocalHeader + 30 + fileNameLength + extraFieldLength;
          if (fileDataStart + entry.compressedSize > self.fileSize)
            return callback(new Error("file data overflows file bounds: " + fileDataStart + " + " + entry.compressedSize + " > " + self.fileSize));
          if (options2.minimal)
            return callback(null, { fileDataStart });
          var localFileHeader = new LocalFileHeader();
          localFileHeader.fileDataStart = fileDataStart, localFileHeader.versionNeededToExtract = buffer.readUInt16LE(4), localFileHeader.generalPurposeBitFlag = buffer.readUInt16LE(6), localFileHeader.compressionMethod = buffer.readUInt16LE(8), localFileHeader.lastModFileTime = buffer.readUInt16LE(10), localFileHeader.lastModFileDate = buffer.readUInt16LE(12), localFileHeader.crc32 = buffer.readUInt32LE(14), localFileHeader.compressedSize = buffer.readUInt32LE(18), localFileHeader.uncompressedSize = buffer.readUInt32LE(22), localFileHeader.fileNameLength = fileNameLength, localFileHeader.extraFieldLength = extraFieldLength, buffer = newBuffer(fileNameLength + extraFieldLength), self.reader.ref(), readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader + 30, function(err2) {
            try {
              return err2 ? callback(err2) : (localFileHeader.fileName = buffer.subarray(0, fileNameLength), localFileHeader.extraField = buffer.subarray(fileNameLength), callback(null, localFileHeader));
            } finally {
              self.reader.unref();
            }
          });
        } finally {
          self.reader.unref();
        }
      });
    };
    ZipFile.prototype.openReadStreamPromise = function(entry, options2) {
      return new Promise((resolve4, reject) => {
        this.openReadStream(entry, options2, function(err, readStream) {
          if (err) return reject(err);
          resolve4(readStream);
        });
      });
    };
    ZipFile.prototype.openReadStreamLowLevelPromise = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize) {
      return new Promise((resolve4, reject) => {
        this.openReadStream(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, function(err, readStream) {
          if (err) return reject(err);
          resolve4(readStream);
        });
      });
    };
    ZipFile.prototype.readLocalFileHeaderPromise = function(entry, options2) {
      return new Promise((resolve4, reject) => {
        this.readLocalFileHeader(entry, options2, function(err, localFileHeader) {
          if (err) return reject(err);
          resolve4(localFileHeader);
        });
      });
    };
    function Entry() {
    }
    Entry.prototype.getLastModDate = function(options2) {
      if (options2 == null && (options2 = {}), !options2.forceDosFormat)
        for (var i = 0; i < this.extraFields.length; i++) {
          var extraField = this.extraFields[i];
          if (extraField.id === 21589) {
            var data = extraField.data;
            if (data.length < 5) continue;
            var flags = data[0], HAS_MTIME = 1;
            if (!(flags & HAS_MTIME)) continue;
            var posixTimestamp = data.readInt32LE(1);
            return new Date(posixTimestamp * 1e3);
          } else if (extraField.id === 10) {
            var data = extraField.data;
            if (data.length !== 32 || data.readUInt16LE(4) !== 1 || data.readUInt16LE(6) !== 24) continue;
            var hundredNanoSecondsSince1601 = data.readUInt32LE(8) + 4294967296 * data.readInt32LE(12), millisecondsSince1970 = hundredNanoSecondsSince1601 / 1e4 - 116444736e5;
            return new Date(millisecondsSince1970);
          }
        }
      return dosDateTimeToDate(this.lastModFileDate, this.lastModFileTime, options2.timezone);
    };
    Entry.prototype.canDecodeFileData = function() {
      return !this.isEncrypted() && (this.compressionMethod === 0 || this.compressionMethod === 8);
    };
    Entry.prototype.isEncrypted = function() {
      return (this.generalPurposeBitFlag & 1) !== 0;
    };
    Entry.prototype.isCompressed = function() {
      return this.compressionMethod === 8;
    };
    function LocalFileHeader() {
    }
    function dosDateTimeToDate(date, time, timezone) {
      var day = date & 31, month = (date >> 5 & 15) - 1, year = (date >> 9 & 127) + 1980, millisecond = 0, second = (time & 31) * 2, minute = time >> 5 & 63, hour = time >> 11 & 31;
      if (timezone == null || timezone === "local")
        return new Date(year, month, day, hour, minute, second, millisecond);
      if (timezone === "UTC")
        return new Date(Date.UTC(year, month, day, hour, minute, second, millisecond));
      throw new Error("unrecognized options.timezone: " + options.timezone);
    }
    function getFileNameLowLevel(generalPurposeBitFlag, fileNameBuffer, extraFields, strictFileNames) {
      for (var fileName = null, i = 0; i < extraFields.length; i++) {
        var extraField = extraFields[i];
        if (extraField.id === 28789) {
          if (extraField.data.length < 6 || extraField.data.readUInt8(0) !== 1)
            continue;
          var oldNameCrc32 = extraField.data.readUInt32LE(1);
          if (crc32(fileNameBuffer) !== oldNameCrc32)
            continue;
          fileName = decodeBuffer(extraField.data.subarray(5), !0);
          break;
        }
      }
      if (fileName == null) {
        var isUtf8 = (generalPurposeBitFlag & 2048) !== 0;
        fileName = decodeBuffer(fileNameBuffer, isUtf8);
      }
      return strictFileNames || (fileName = fileName.replace(/\\/g, "/")), fileName;
    }
    function validateFileName(fileName) {
      return fileName.indexOf("\\") !== -1 ? "invalid characters in fileName: " + fileName : /^[a-zA-Z]:/.test(fileName) || /^\//.test(fileName) ? "absolute path: " + fileName : fileName.split("/").indexOf("..") !== -1 ? "invalid relative path: " + fileName : null;
    }
    function parseExtraFields(extraFieldBuffer) {
      for (var extraFields = [], i = 0; i < extraFieldBuffer.length - 3; ) {
        var headerId = extraFieldBuffer.readUInt16LE(i + 0), dataSize = extraFieldBuffer.readUInt16LE(i + 2), dataStart = i + 4, dataEnd = dataStart + dataSize;
        if (dataEnd > extraFieldBuffer.length) throw new Error("extra field length exceeds extra field buffer size");
        var dataBuffer = extraFieldBuffer.subarray(dataStart, dataEnd);
        extraFields.push({
          id: headerId,
          data: dataBuffer
        }), i = dataEnd;
      }
      return extraFields;
    }
    function readAndAssertNoEof(reader, buffer, offset, length, position, callback) {
      if (length === 0)
        return setImmediate(function() {
          callback(null, newBuffer(0));
        });
      reader.read(buffer, offset, length, position, function(err, bytesRead) {
        if (err) return callback(err);
        if (bytesRead < length)
          return callback(new Error("unexpected EOF"));
        callback();
      });
    }
    util.inherits(AssertByteCountStream, Transform);
    function AssertByteCountStream(byteCount) {
      Transform.call(this), this.actualByteCount = 0, this.expectedByteCount = byteCount;
    }
    AssertByteCountStream.prototype._transform = function(chunk, encoding, cb) {
      if (this.actualByteCount += chunk.length, this.actualByteCount > this.expectedByteCount) {
        var msg = "too many bytes in the stream. expected " + this.expectedByteCount + ". got at least " + this.actualByteCount;
        return cb(new Error(msg));
      }
      cb(null, chunk);
    };
    AssertByteCountStream.prototype._flush = function(cb) {
      if (this.actualByteCount < this.expectedByteCount) {
        var msg = "not enough bytes in the stream. expected " + this.expectedByteCount + ". got only " + this.actualByteCount;
        return cb(new Error(msg));
      }
      cb();
    };
    util.inherits(RandomAccessReader, EventEmitter);
    function RandomAccessReader() {
      EventEmitter.call(this), this.refCount = 0;
    }
    RandomAccessReader.prototype.ref = function() {
      this.refCount += 1;
    };
    RandomAccessReader.prototype.unref = function() {
      var self = this;
      if (self.refCount -= 1, self.refCount > 0) return;
      if (self.refCount < 0) throw new Error("invalid unref");
      self.close(onCloseDone);
      function onCloseDone(err) {
        if (err) return self.emit("error", err);
        self.emit("close");
      }
    };
    RandomAccessReader.prototype.createReadStream = function(options2) {
      options2 == null && (options2 = {});
      var start = options2.start, end = options2.end;
      if (start === end) {
        var emptyStream = new PassThrough();
        return setImmediate(function() {
          emptyStream.end();
        }), emptyStream;
      }
      var stream = this._readStreamForRange(start, end), destroyed = !1, refUnrefFilter = new RefUnrefFilter(this);
      stream.on("error", function(err) {
        setImmediate(function() {
          destroyed || refUnrefFilter.emit("error", err);
        });
      }), installDestroyFn(refUnrefFilter, function() {
        stream.unpipe(refUnrefFilter), refUnrefFilter.unref(), stream.destroy();
      });
      var byteCounter = new AssertByteCountStream(end - start);
      return refUnrefFilter.on("error", function(err) {
        setImmediate(function() {
          destroyed || byteCounter.emit("error", err);
        });
      }), installDestroyFn(byteCounter, function() {
        destroyed = !0, refUnrefFilter.unpipe(byteCounter), refUnrefFilter.destroy();
      }), stream.pipe(refUnrefFilter).pipe(byteCounter);
    };
    RandomAccessReader.prototype._readStreamForRange = function(start, end) {
      throw new Error("not implemented");
    };
    RandomAccessReader.prototype.read = function(buffer, offset, length, position, callback) {
      var readStream = this.createReadStream({ start: position, end: position + length }), writeStream = new Writable(), written = 0;
      writeStream._write = function(chunk, encoding, cb) {
        chunk.copy(buffer, offset + written, 0, chunk.length), written += chunk.length, cb();
      }, writeStream.on("finish", callback), readStream.on("error", function(error) {
        callback(error);
      }), readStream.pipe(writeStream);
    };
    RandomAccessReader.prototype.close = function(callback) {
      setImmediate(callback);
    };
    util.inherits(RefUnrefFilter, PassThrough);
    function RefUnrefFilter(context) {
      PassThrough.call(this), this.context = context, this.context.ref(), this.unreffedYet = !1;
    }
    RefUnrefFilter.prototype._flush = function(cb) {
      this.unref(), cb();
    };
    RefUnrefFilter.prototype.unref = function(cb) {
      this.unreffedYet || (this.unreffedYet = !0, this.context.unref());
    };
    var cp437 = "\0☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ";
    function decodeBuffer(buffer, isUtf8) {
      if (isUtf8)
        return buffer.toString("utf8");
      for (var result = "", i = 0; i < buffer.length; i++)
        result += cp437[buffer[i]];
      return result;
    }
    function readUInt64LE(buffer, offset) {
      var lower32 = buffer.readUInt32LE(offset), upper32 = buffer.readUInt32LE(offset + 4);
      return upper32 * 4294967296 + lower32;
    }
    var newBuffer;
    typeof Buffer.allocUnsafe == "function" ? newBuffer = function(len) {
      return Buffer.allocUnsafe(len);
    } : newBuffer = function(len) {
      return new Buffer(len);
    };
    function installDestroyFn(stream, fn) {
      typeof stream.destroy == "function" ? stream._destroy = function(err, cb) {
        fn(), cb?.(err);
      } : stream.destroy = fn;
    }
    function defaultCallback(err) {
      if (err) throw err;
    }
  }
});

// src/cli.ts
import { readFileSync, realpathSync } from "node:fs";
import { dirname as dirname2, join as join3, parse, relative, resolve as resolve3, sep } from "node:path";

// src/adapters/checked-files.ts
import { open, readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";

// src/adapters/system-error.ts
function systemCode(failure) {
  return typeof failure != "object" || failure === null || !("code" in failure) ? null : typeof failure.code == "string" ? failure.code : null;
}

// src/adapters/checked-files.ts
var MAX_ENTRY_BYTES = 1024 ** 2, NO_ENTRY = /^(readme|index|license|contributing|template)\.md$/i;
async function listEntryPaths(paths) {
  let listed = await Promise.all(
    paths.map(async (path) => (await translated(path, () => stat(path))).isDirectory() ? (await translated(path, () => readdir(path, { withFileTypes: !0 }))).filter((item) => item.isFile() && item.name.endsWith(".md") && !NO_ENTRY.test(item.name)).map((item) => join(path, item.name)).toSorted() : [path])
  );
  return [...new Set(listed.flat())];
}
async function readEntryFile(path) {
  let text = await translated(path, () => readText(path));
  if (text !== null) return text;
  throw new UserError(
    "not-an-entry",
    `${path} is no entry: it is no text in UTF-8, or larger than ${MAX_ENTRY_BYTES} bytes.`,
    {
      hint: "Give a Markdown file."
    }
  );
}
function openLinkedFiles(root) {
  return {
    find: async (path) => {
      let target = resolve(root, path);
      try {
        return { markdown: (await stat(target)).isFile() && /\.(md|markdown)$/i.test(target) ? await readText(target) : null };
      } catch (failure) {
        if (systemCode(failure) === null) throw failure;
        return null;
      }
    }
  };
}
async function readText(path) {
  let file = await open(path);
  try {
    let { size } = await file.stat();
    return size > MAX_ENTRY_BYTES ? null : new TextDecoder("utf-8", { fatal: !0, ignoreBOM: !0 }).decode(await file.readFile());
  } catch (failure) {
    if (systemCode(failure) === "ERR_ENCODING_INVALID_ENCODED_DATA") return null;
    throw failure;
  } finally {
    await file.close();
  }
}
async function translated(path, read) {
  try {
    return await read();
  } catch (cause) {
    let why = systemCode(cause) === "ENOENT" ? "does not exist" : `cannot be read: ${describeFailure(cause)}`;
    throw new UserError("unreadable-entry", `${path} ${why}.`, {
      hint: "Give a Markdown file or a folder of them.",
      cause
    });
  }
}

// src/adapters/entry-files.ts
import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { link, lstat, mkdir, open as open2, readdir as readdir2, rename, rm, rmdir } from "node:fs/promises";
import { dirname, join as join2, normalize, resolve as resolve2 } from "node:path";
var MAX_ENTRY_BYTES2 = 1024 ** 2;
function openEntryFiles(place) {
  return new JournalFolder(resolve2(place.base), toSegments(place.folder));
}
var JournalFolder = class {
  folder;
  #base;
  #segments;
  constructor(base, segments) {
    this.folder = join2(base, ...segments), this.#base = base, this.#segments = segments;
  }
  async listNames() {
    return await this.#exists() ? (await translated2(this.folder, () => readdir2(this.folder, { withFileTypes: !0 }))).filter((item) => item.isFile() && item.name.endsWith(".md")).map((item) => item.name).toSorted() : [];
  }
  async readText(name) {
    let path = this.#pathOf(name);
    return !await this.#exists() || !await isFile(path) ? null : translated2(path, () => readSmallText(path));
  }
  async write(name, text, previous) {
    let path = this.#pathOf(name), made = [];
    try {
      return await this.#makeFolders(made), await refuseOther(path, previous), await translated2(path, () => writeWhole(path, text, { isNew: previous === null })), path;
    } catch (failure) {
      for (let folder of made.toReversed()) await rmdir(folder).catch(() => {
      });
      throw failure;
    }
  }
  #pathOf(name) {
    if (toSegments(name).length !== 1) throw new RangeError(`not the name of a file: ${name}`);
    return join2(this.folder, name);
  }
  /** Whether the folder is there. Throws where something else is, or a link leads to it. */
  async #exists() {
    for (let folder of this.#way()) if (!await isFolder(folder, { isBase: folder === this.#base })) return !1;
    return !0;
  }
  /** Makes what is missing and adds it to `made`, the outermost folder first. */
  async #makeFolders(made) {
    let missing = [];
    for (let above = dirname(this.#base); await find(above) === null; above = dirname(above)) missing.unshift(above);
    for (let folder of missing) await makeFolder(folder, made);
    for (let folder of this.#way())
      await isFolder(folder, { isBase: folder === this.#base }) || await makeFolder(folder, made);
  }
  *#way() {
    for (let depth = 0; depth <= this.#segments.length; depth++)
      yield join2(this.#base, ...this.#segments.slice(0, depth));
  }
};
function toSegments(path) {
  let segments = normalize(path).split(/[\\/]/).filter((segment) => segment !== "" && segment !== ".");
  if (segments.includes("..") || /^([\\/]|[a-z]:)/i.test(path) || path.includes("\0"))
    throw new RangeError(`not a path below a folder: ${path}`);
  return segments;
}
async function makeFolder(path, made) {
  try {
    await mkdir(path), made.push(path);
  } catch (failure) {
    if (systemCode(failure) !== "EEXIST") throw toUnusable(path, failure);
  }
}
async function isFolder(path, { isBase }) {
  let found = await find(path);
  if (found === null) return !1;
  if (found.isSymbolicLink() && !isBase) throw refusal("entry-folder-is-a-link", `${path} is a symbolic link`);
  if (!found.isDirectory() && !found.isSymbolicLink())
    throw refusal("entry-folder-is-a-file", `${path} is not a folder`);
  return !0;
}
async function isFile(path) {
  let found = await find(path);
  if (found === null) return !1;
  if (found.isSymbolicLink()) throw refusal("entry-is-a-link", `${path} is a symbolic link`);
  if (!found.isFile()) throw refusal("entry-is-no-file", `${path} is not a file`);
  return !0;
}
async function find(path) {
  return translated2(
    path,
    () => lstat(path).catch((failure) => {
      if (systemCode(failure) === "ENOENT") return null;
      throw failure;
    })
  );
}
async function refuseOther(path, previous) {
  let present = await isFile(path) ? await translated2(path, () => readSmallText(path)) : void 0;
  if (previous === null && present !== void 0) throw alreadyThere(path);
  if (previous !== null && present !== previous)
    throw new UserError("entry-changed", `${path} was changed while the entry was written.`, { hint: "Try again." });
}
function alreadyThere(path, cause) {
  return new UserError("entry-exists", `${path} is there already and was left as it is.`, {
    hint: "Move it away, or give another folder with --out.",
    cause
  });
}
async function readSmallText(path) {
  let file = await open2(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    return (await file.stat()).size > MAX_ENTRY_BYTES2 ? null : new TextDecoder("utf-8", { fatal: !0, ignoreBOM: !0 }).decode(await file.readFile());
  } catch (failure) {
    if (systemCode(failure) === "ERR_ENCODING_INVALID_ENCODED_DATA") return null;
    throw failure;
  } finally {
    await file.close();
  }
}
async function writeWhole(path, text, { isNew }) {
  let draft = join2(dirname(path), `.journal-writer-${randomBytes(6).toString("hex")}.tmp`), file = await open2(draft, "wx");
  try {
    try {
      await file.writeFile(text), await file.sync();
    } finally {
      await file.close();
    }
    await (isNew ? placeNew(draft, path) : rename(draft, path));
  } finally {
    await rm(draft, { force: !0 });
  }
}
async function placeNew(draft, path) {
  try {
    await link(draft, path);
  } catch (failure) {
    if (systemCode(failure) === "EEXIST") throw alreadyThere(path, failure);
    await rename(draft, path);
  }
}
async function translated2(path, action) {
  try {
    return await action();
  } catch (failure) {
    throw failure instanceof UserError || systemCode(failure) === null ? failure : toUnusable(path, failure);
  }
}
function toUnusable(path, cause) {
  return new UserError("entry-folder-unusable", `${path} cannot be used: ${describeFailure(cause)}.`, {
    hint: "Give a folder that can be written with --out.",
    cause
  });
}
function refusal(code, what) {
  return new UserError(code, `${what}; nothing was written.`, { hint: "Give another folder with --out." });
}

// src/adapters/local-git.ts
import { stat as stat2 } from "node:fs/promises";

// src/adapters/git-command.ts
import { execFile, spawn } from "node:child_process";
var MAX_OUTPUT_BYTES = 64 * 1024 ** 2, TIMEOUT_MS = 6e4, SETTINGS = [
  "core.fsmonitor=false",
  "core.quotePath=false",
  "diff.external=",
  "log.showSignature=false",
  // A partial clone would fetch what it lacks.
  "protocol.allow=never"
], GLOBAL_OPTIONS = ["--no-pager", ...SETTINGS.flatMap((setting) => ["-c", setting])], INHERITED_VARIABLES = /* @__PURE__ */ new Set([
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_COMMON_DIR",
  "GIT_OBJECT_DIRECTORY",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_NAMESPACE",
  "GIT_PREFIX",
  "GIT_EXTERNAL_DIFF",
  "GIT_DIFF_OPTS"
]), GitCommand = class {
  #dir;
  constructor(dir) {
    this.#dir = dir;
  }
  /** What git prints on standard output. */
  read(args) {
    let options2 = { ...this.#options(), encoding: "utf8", maxBuffer: MAX_OUTPUT_BYTES };
    return new Promise((resolve4, reject) => {
      execFile("git", [...GLOBAL_OPTIONS, ...args], options2, (failure, stdout, stderr) => {
        failure === null ? resolve4(stdout) : reject(toPortFailure(args, stderr.trim() || failure.message, failure));
      });
    });
  }
  /** The same without the line end, or null where git says no or nothing. */
  async find(args) {
    try {
      return (await this.read(args)).replace(/\r?\n$/, "") || null;
    } catch (failure) {
      if (failure instanceof PortFailure) return null;
      throw failure;
    }
  }
  /** Output of any size. Whoever stops reading stops git. */
  async *stream(args) {
    let child = spawn("git", [...GLOBAL_OPTIONS, ...args], {
      ...this.#options(),
      stdio: ["ignore", "pipe", "pipe"]
    }), complaints = [];
    child.stderr.on("data", (chunk) => complaints.push(chunk));
    let ended = new Promise((resolve4) => {
      child.once("error", resolve4), child.once("close", resolve4);
    });
    try {
      yield* child.stdout;
      let end = await ended;
      if (end !== 0)
        throw typeof end == "object" && end !== null ? end : new Error(Buffer.concat(complaints).toString());
    } catch (failure) {
      throw toPortFailure(args, describeFailure(failure), failure);
    } finally {
      child.kill();
    }
  }
  #options() {
    let inherited = Object.entries(process.env).filter(([name]) => !INHERITED_VARIABLES.has(name)), own = { LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_NO_LAZY_FETCH: "1" };
    return {
      cwd: this.#dir,
      env: { ...Object.fromEntries(inherited), ...own },
      timeout: TIMEOUT_MS,
      windowsHide: !0
    };
  }
};
function toPortFailure(args, reason, cause) {
  return new PortFailure(`git ${args[0]} failed: ${reason}`, { status: null, cause });
}

// src/adapters/git-diff.ts
var STATUSES = { A: "added", D: "removed", M: "modified", R: "renamed" };
function parseChanges(output) {
  let fields = output.split("\0").values(), take = () => fields.next().value ?? "", files = [], lineCounts = [];
  for (let field of fields) {
    let letter = /^:.* ([A-Z])\d*$/.exec(field)?.[1], counts = /^(\d+|-)\t(\d+|-)\t(.*)$/s.exec(field);
    if (letter !== void 0) {
      let previousPath = letter === "R" ? take() : null, status = STATUSES[letter] ?? "modified";
      files.push({ path: take(), previousPath, status, additions: 0, deletions: 0, patches: letter === "T" ? 2 : 1 });
    } else counts !== null && (counts[3] === "" && (take(), take()), lineCounts.push({ additions: Number(counts[1]) || 0, deletions: Number(counts[2]) || 0 }));
  }
  return files.map((file, index) => ({ ...file, ...lineCounts[index] }));
}
async function* splitPatches(output) {
  let patch = null, chars = 0;
  for await (let line of linesOf(output))
    line.startsWith("diff --git ") ? (patch !== null && (yield toPatch(patch, chars)), patch = [], chars = 0) : patch !== null && (patch.length > 0 || line.startsWith("@@ ")) && (chars += line.length + 1, chars <= 131072 && patch.push(line));
  patch !== null && (yield toPatch(patch, chars));
}
function toPatch(lines, chars) {
  return lines.length > 0 && chars <= 131072 ? lines.join(`
`) : null;
}
async function* linesOf(output) {
  let decoder = new TextDecoder(), rest = "";
  for await (let chunk of output) {
    let [first = "", ...others] = decoder.decode(chunk, { stream: !0 }).split(`
`);
    rest.length <= 131072 && (rest += first);
    for (let line of others)
      yield rest, rest = line;
  }
  rest !== "" && (yield rest);
}

// src/adapters/local-git.ts
var MAX_FILES = 300, SHA = /^[0-9a-f]{4,64}$/i, GIVE_A_CHECKOUT = "Give a folder of a git checkout after --repo.", DIFF_OPTIONS = ["-r", "--no-commit-id", "--find-renames", "--no-ext-diff", "--no-textconv", "--no-color"];
async function openRepository(dir) {
  await refuseMissing(dir);
  let root = await readTopFolder(dir), git = new GitCommand(root), [origin, branch] = await Promise.all([
    git.find(["remote", "get-url", "origin"]),
    git.find(["symbolic-ref", "--short", "--quiet", "HEAD"])
  ]);
  return new GitRepository(git, { root, webUrl: origin === null ? null : toWebUrl(origin), branch });
}
var WEB_REMOTE = /^(?<scheme>https?):\/\/(?:[^/]*@)?(?<host>[^/@]+)\/(?<path>.+)$/i, SSH_REMOTE = /^(?:ssh|git):\/\/(?:[^/]*@)?(?<host>[^/:@]+)(?::\d+)?\/(?<path>.+)$/i, SCP_REMOTE = /^(?:[^/@:]*@)?(?<host>[^/:@]{2,}):(?!\/\/)\/?(?<path>.+)$/;
function toWebUrl(remote) {
  let found = WEB_REMOTE.exec(remote) ?? SSH_REMOTE.exec(remote) ?? SCP_REMOTE.exec(remote), { scheme = "https", host = "", path = "" } = found?.groups ?? {}, name = path.replace(/\/+$/, "").replace(/\.git$/i, "");
  return !/^[\w.-]+(:\d+)?$/.test(host) || !/^[\w.~-]+(\/[\w.~-]+)+$/.test(name) ? null : `${scheme}://${host}/${name}`.replace(/^https:\/\/ssh\.github\.com\//, "https://github.com/");
}
var GitRepository = class {
  root;
  webUrl;
  branch;
  #git;
  constructor(git, place) {
    this.#git = git, this.root = place.root, this.webUrl = place.webUrl, this.branch = place.branch;
  }
  async hasCommit(sha) {
    return SHA.test(sha) && await this.#git.find(["cat-file", "-t", `${sha}^{commit}`]) !== null;
  }
  async findCommitAt(at) {
    let head = await this.#git.find(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]);
    if (head === null || at === null) return head;
    let seconds = Math.floor(Date.parse(at) / 1e3);
    if (Number.isNaN(seconds)) throw new PortFailure(`${at} is not a time`, { status: null });
    return this.#git.find(["rev-list", "-1", `--min-age=${seconds}`, "--end-of-options", head, "--"]);
  }
  async isShallow() {
    return await this.#git.find(["rev-parse", "--is-shallow-repository"]) === "true";
  }
  async findCommit(sha) {
    if (!await this.hasCommit(sha)) return "missing";
    let id = await this.#git.find(["rev-parse", "--verify", "--quiet", `${sha}^{commit}`]), refs = ["for-each-ref", "--count=1", "--format=%(refname)", `--contains=${id}`];
    return await this.#git.find(refs) !== null || await this.#git.find(["merge-base", `${id}`, "HEAD"]) === id ? "on-a-branch" : "on-no-branch";
  }
  async listChanges(base, head) {
    let lacking = await this.#findLacking(base === null ? [head] : [base, head]);
    if (lacking !== null) throw new PortFailure(`there is no commit ${lacking} here`, { status: null });
    let from = base === null ? await this.#readFirstParent(head) : await this.#git.find(["merge-base", base, head]);
    if (base !== null && from === null)
      throw new PortFailure(`${base} and ${head} have no commit in common`, { status: null });
    if (from !== null && !await this.hasCommit(from))
      throw new PortFailure(`the parent of ${head} is not here`, { status: null });
    return (await this.#readChanges(from, head)).files;
  }
  async #findLacking(shas) {
    for (let sha of shas) if (!await this.hasCommit(sha)) return sha;
    return null;
  }
  async readFile(path, ref) {
    if (!SHA.test(ref)) throw new PortFailure(`${ref} is not the id of a commit`, { status: null });
    return this.#git.read(["cat-file", "blob", `${ref}:${path}`]);
  }
  async findTimeOf(path) {
    return this.#git.find(["log", "-1", "--format=%cI", "--", `:(top,literal)${path}`]);
  }
  /** `isCut` where there are more files than GitHub would list, or where a shallow clone lacks the parent (then there are no files). */
  async readCommit(sha) {
    if (!await this.hasCommit(sha)) throw new PortFailure(`there is no commit ${sha} here`, { status: null });
    let [commit, parent] = await Promise.all([this.#readMetadata(sha), this.#readFirstParent(sha)]), isComplete = parent === null || await this.hasCommit(parent), { files, isCut } = isComplete ? await this.#readChanges(parent, commit.sha) : { files: [], isCut: !0 };
    return { commits: [commit], files, totalCommits: 1, isCut, url: commit.url };
  }
  /** From a commit to another; from nothing where the first is null. */
  async #readChanges(from, to) {
    let trees = from === null ? ["--root", "--end-of-options", to] : ["--end-of-options", from, to], changed = await this.#listChanges(trees);
    return { files: await this.#withPatches(changed.slice(0, MAX_FILES), trees), isCut: changed.length > MAX_FILES };
  }
  async #readMetadata(sha) {
    let wanted = ["--encoding=UTF-8", "--format=%H%x00%ct%x00%an%x00%B"], shown = await this.#git.read(["show", "-s", ...wanted, "--end-of-options", `${sha}^{commit}`]), [id = sha, seconds = "", name = "", message = ""] = shown.split("\0");
    return {
      sha: id,
      message: message.trimEnd(),
      at: seconds === "" ? null : new Date(Number(seconds) * 1e3).toISOString().replace(".000Z", "Z"),
      author: name === "" ? null : { login: name, isBot: name.endsWith("[bot]") },
      url: this.webUrl === null ? null : `${this.webUrl}/commit/${id}`
    };
  }
  /** From the commit itself: what `git log` calls a parent is what a shallow clone still has. */
  async #readFirstParent(sha) {
    let [headers = ""] = (await this.#git.read(["cat-file", "commit", sha])).split(`

`, 1);
    return /^parent ([0-9a-f]+)$/m.exec(headers)?.[1] ?? null;
  }
  async #listChanges(trees) {
    let listing = ["diff-tree", ...DIFF_OPTIONS, "-z", "--raw", "--numstat", ...trees, "--"];
    return parseChanges(await this.#git.read(listing));
  }
  async #withPatches(changed, trees) {
    if (changed.length === 0) return [];
    let wanted = changed.reduce((sum, file) => sum + file.patches, 0), patches = [], printed = this.#git.stream(["diff-tree", ...DIFF_OPTIONS, "--patch", ...trees, "--"]);
    for await (let patch of splitPatches(printed))
      if (patches.push(patch), patches.length === wanted) break;
    return changed.map(({ patches: count, ...file }) => {
      let own = patches.splice(0, count).filter((patch) => patch !== null);
      return { ...file, patch: own.length > 0 ? own.join(`
`) : null };
    });
  }
};
async function refuseMissing(dir) {
  try {
    if ((await stat2(dir)).isDirectory()) return;
  } catch (failure) {
    let why = systemCode(failure) === "ENOENT" ? "does not exist" : `cannot be opened: ${describeFailure(failure)}`;
    throw notARepository(`${dir} ${why}.`, GIVE_A_CHECKOUT, failure);
  }
  throw notARepository(`${dir} is not a folder.`, GIVE_A_CHECKOUT);
}
async function readTopFolder(dir) {
  try {
    return (await new GitCommand(dir).read(["rev-parse", "--show-toplevel"])).replace(/\r?\n$/, "");
  } catch (failure) {
    let said = describeFailure(failure);
    throw said.includes("spawn git ENOENT") ? notARepository("git was not found.", "Install git, or leave out --repo.", failure) : said.includes("dubious ownership") ? notARepository(
      `${dir} belongs to another user, and git refuses to read it.`,
      `If you trust it: git config --global --add safe.directory "${dir}"`,
      failure
    ) : said.includes("must be run in a work tree") ? notARepository(
      `${dir} has no working tree: it is a bare repository, or inside .git.`,
      GIVE_A_CHECKOUT,
      failure
    ) : said.includes("not a git repository") ? notARepository(`${dir} is not in a git repository.`, GIVE_A_CHECKOUT, failure) : notARepository(`${dir} cannot be read with git: ${said}.`, GIVE_A_CHECKOUT, failure);
  }
}
function notARepository(message, hint, cause) {
  return new UserError("not-a-repository", message, { hint, cause });
}

// src/adapters/log-files.ts
import { createReadStream as createReadStream2 } from "node:fs";
import { stat as stat3 } from "node:fs/promises";
import { basename } from "node:path";

// src/adapters/log-archive.ts
var import_yauzl = __toESM(require_yauzl(), 1);
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createInflateRaw } from "node:zlib";

// src/adapters/log-bytes.ts
var HEAD_BYTES = 64 * 1024, MAX_CONTROL_SHARE = 0.05, MIN_UTF16_NUL_SHARE = 0.4;
function recogniseLog(head) {
  if (startsWith(head, [80, 75, 3, 4]) || startsWith(head, [80, 75, 5, 6])) return "archive";
  if (startsWith(head, [31, 139])) return "gzip";
  if (startsWith(head, [255, 254])) return "utf-16le";
  if (startsWith(head, [254, 255])) return "utf-16be";
  let text = startsWith(head, [239, 187, 191]) ? head.subarray(3) : head;
  return text.every((byte) => byte === 32 || byte >= 9 && byte <= 13) ? "empty" : recogniseUtf16(text) ?? (controlShare(text) > MAX_CONTROL_SHARE ? "binary" : "utf-8");
}
async function* toUtf8(source, encoding) {
  let decoder = new TextDecoder(encoding), encoder = new TextEncoder();
  for await (let chunk of source) yield encoder.encode(decoder.decode(chunk, { stream: !0 }));
  yield encoder.encode(decoder.decode());
}
async function* guarded(source, name) {
  try {
    yield* source;
  } catch (failure) {
    throw new PortFailure(`${name} could not be read to its end: ${describeFailure(failure)}`, {
      status: null,
      cause: failure
    });
  }
}
async function readHead(source) {
  let read = [], bytes = 0;
  for await (let chunk of source)
    if (read.push(chunk), bytes += chunk.byteLength, bytes >= HEAD_BYTES) break;
  return Buffer.concat(read);
}
async function peek(source) {
  let rest = source[Symbol.asyncIterator](), read = [];
  for (let bytes = 0; bytes < HEAD_BYTES; ) {
    let next = await rest.next();
    if (next.done) break;
    read.push(next.value), bytes += next.value.byteLength;
  }
  async function* whole() {
    yield* read.splice(0), yield* { [Symbol.asyncIterator]: () => rest };
  }
  return { head: Buffer.concat(read), whole: whole() };
}
function startsWith(bytes, magic) {
  return magic.every((byte, index) => bytes[index] === byte);
}
function recogniseUtf16(head) {
  let nuls = { even: 0, odd: 0 };
  for (let [index, byte] of head.entries()) byte === 0 && nuls[index % 2 === 0 ? "even" : "odd"]++;
  let enough = head.byteLength / 2 * MIN_UTF16_NUL_SHARE;
  return nuls.odd > enough && nuls.even === 0 ? "utf-16le" : nuls.even > enough && nuls.odd === 0 ? "utf-16be" : null;
}
function controlShare(bytes) {
  let controls = 0;
  for (let byte of bytes) (byte < 7 || byte > 13 && byte < 32 && byte !== 27) && controls++;
  return controls / bytes.byteLength;
}

// src/adapters/log-archive.ts
var MAX_ENTRY_COUNT = 2e4, MAX_ENTRY_BYTES3 = 1024 ** 3, MAX_TOTAL_BYTES = 4 * 1024 ** 3, MAX_RATIO = 500, RATIO_FREE_BYTES = 16 * 1024 ** 2, JOB_FILE = /^(-?\d+)_([^/]+)\.txt$/, STEP_FILE = /^([^/]+)\/(-?\d+)_[^/]+\.txt$/, LOG_FILE = /^(?!__MACOSX\/)(?:.*\/)?([^/]+\.(?:txt|log))$/i;
async function openArchive(archive) {
  try {
    let zip = await (0, import_yauzl.openPromise)(archive.path, { autoClose: !1 });
    try {
      return await readArchive(archive, zip);
    } finally {
      zip.close();
    }
  } catch (failure) {
    throw failure instanceof UserError ? failure : new UserError(
      "archive-unreadable",
      `${archive.path} is not a whole zip archive (${describeFailure(failure)}).`,
      { hint: "Download it again.", cause: failure }
    );
  }
}
async function readArchive(archive, zip) {
  if (zip.entryCount > MAX_ENTRY_COUNT) throw tooLarge(archive, `more than ${MAX_ENTRY_COUNT} files`);
  let entries = [];
  for await (let entry of zip.eachEntry()) entries.push(entry);
  let archived = chooseLogs(entries);
  refuseBombs(
    archive,
    archived.flatMap((log) => log.entries)
  );
  let logs = [];
  for (let { name, entries: parts } of archived) {
    let files = [];
    for (let entry of parts) {
      let { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: !0 });
      files.push({ entry, start: fileDataStart });
    }
    let open3 = () => joined(archive.path, files), format = recogniseLog(await readHead(open3()));
    format === "empty" || format === "binary" || format === "archive" || format === "gzip" || logs.push({
      name,
      modifiedAt: archive.modifiedAt,
      open: async () => guarded(format === "utf-8" ? open3() : toUtf8(open3(), format), `${name} in ${archive.path}`)
    });
  }
  if (logs.length > 0) return logs;
  throw new UserError("archive-without-logs", `${archive.path} is an archive without logs.`, {
    hint: 'Give the log archive of a run (run page, gear menu, "Download log archive"), or a log file.'
  });
}
function chooseLogs(entries) {
  let files = entries.filter((entry) => entry.uncompressedSize > 0), jobs = matching(files, JOB_FILE).map(({ entry, match }) => ({
    name: match[2] ?? entry.fileName,
    order: Number(match[1]),
    entries: [entry]
  }));
  if (jobs.length > 0) return jobs.toSorted((a, b) => a.order - b.order);
  let steps = matching(files, STEP_FILE).map(({ entry, match }) => ({ job: match[1] ?? "", order: Number(match[2]), entry })).toSorted((a, b) => a.order - b.order), folders = [...new Set(steps.map((step) => step.job))].toSorted();
  return folders.length > 0 ? folders.map((job) => ({
    name: job,
    entries: steps.filter((step) => step.job === job).map((step) => step.entry)
  })) : matching(files, LOG_FILE).map(({ entry, match }) => ({ name: match[1] ?? entry.fileName, entries: [entry] }));
}
function matching(files, pattern) {
  return files.flatMap((entry) => {
    let match = pattern.exec(entry.fileName);
    return match === null ? [] : [{ entry, match }];
  });
}
function refuseBombs(archive, entries) {
  let total = 0;
  for (let entry of entries) {
    if (!entry.canDecodeFileData())
      throw new UserError("archive-unreadable", `${archive.path} is encrypted or packed in an unusual way.`, {
        hint: "Unpack it and give the log files."
      });
    let { compressedSize, uncompressedSize } = entry;
    if (total += uncompressedSize, uncompressedSize > MAX_ENTRY_BYTES3) throw tooLarge(archive, "a file of more than 1 GiB");
    if (uncompressedSize > RATIO_FREE_BYTES && uncompressedSize > compressedSize * MAX_RATIO)
      throw tooLarge(archive, `a file that unpacks to more than ${MAX_RATIO} times its size`);
  }
  if (total > MAX_TOTAL_BYTES) throw tooLarge(archive, "more than 4 GiB of logs");
}
function tooLarge(archive, what) {
  return new UserError("archive-too-large", `${archive.path} holds ${what} and was not unpacked.`, {
    hint: "Unpack it and give the log of the job that failed."
  });
}
async function* joined(path, files) {
  let endsLine = !0;
  for (let file of files) {
    endsLine || (yield new Uint8Array([10]));
    for await (let chunk of unpack(path, file))
      yield chunk, endsLine = chunk.at(-1) === 10;
  }
}
async function* unpack(path, { entry, start }) {
  let stored = createReadStream(path, { start, end: start + entry.compressedSize - 1 }), unpacked = entry.compressionMethod === 0 ? stored : pipeline(stored, createInflateRaw(), () => {
  }), bytes = 0;
  for await (let chunk of unpacked) {
    if (bytes += chunk.byteLength, bytes > entry.uncompressedSize) break;
    yield chunk;
  }
  if (bytes !== entry.uncompressedSize) throw new Error(`${entry.fileName} does not have the size that it should have`);
}

// src/adapters/log-files.ts
var CHUNK_BYTES = 256 * 1024, UNPACKED_JOB = /^-?\d+_(.+)\.txt$/;
async function openLogs(paths, stdin) {
  let opened = await Promise.allSettled([...new Set(paths)].map((path) => openPath(path, stdin))), problems = [];
  for (let outcome of opened)
    if (outcome.status !== "fulfilled") {
      if (!(outcome.reason instanceof UserError)) throw outcome.reason;
      problems.push(outcome.reason);
    }
  let [problem] = problems;
  if (problem !== void 0)
    throw paths.includes("-") && stdin.destroy(), problems.length === 1 ? problem : toOneProblem(problems);
  return opened.flatMap((outcome) => outcome.status === "fulfilled" ? outcome.value : []);
}
async function openPath(path, stdin) {
  if (path === "-") return [await openStream("standard input", stdin)];
  let name = UNPACKED_JOB.exec(basename(path))?.[1] ?? basename(path);
  try {
    let found = await stat3(path);
    if (found.isDirectory())
      throw new UserError("log-is-a-folder", `${path} is a folder.`, {
        hint: "Give the log files in it, or the log archive as it was downloaded."
      });
    if (!found.isFile()) return [await openStream(name, createReadStream2(path))];
    let modifiedAt = found.mtime.toISOString(), read = () => createReadStream2(path, { highWaterMark: CHUNK_BYTES }), format = recogniseLog(await readHead(read()));
    if (format === "archive") return await openArchive({ path, modifiedAt });
    let encoding = toEncoding(format, path);
    return [{ name, modifiedAt, open: async () => inUtf8(guarded(read(), path), encoding) }];
  } catch (failure) {
    throw failure instanceof UserError ? failure : toUnreadable(path, failure);
  }
}
async function openStream(name, source) {
  let { head, whole } = await peek(source), format = recogniseLog(head);
  if (format === "archive")
    throw new UserError("archive-from-a-stream", `${name} is an archive, which cannot be read from a stream.`, {
      hint: "Save it and give its path."
    });
  let encoding = toEncoding(format, name), isOpened = !1;
  return {
    name,
    modifiedAt: null,
    open: async () => {
      if (isOpened) throw new PortFailure(`${name} can be read only once`, { status: null });
      return isOpened = !0, inUtf8(guarded(whole, name), encoding);
    }
  };
}
function toEncoding(format, what) {
  if (format === "empty")
    throw new UserError("log-empty", `${what} is empty.`, { hint: "Give the log of the job that failed." });
  if (format === "gzip")
    throw new UserError("log-compressed", `${what} is compressed with gzip.`, { hint: "Unpack it first: gzip -d" });
  if (format === "binary")
    throw new UserError("log-binary", `${what} is a binary file, not a log.`, {
      hint: "Give a log as text, or a log archive (.zip) as it was downloaded."
    });
  return format;
}
function inUtf8(source, encoding) {
  return encoding === "utf-8" ? source : toUtf8(source, encoding);
}
function toUnreadable(path, failure) {
  let code = systemCode(failure);
  return code === "ENOENT" || code === "ENOTDIR" ? new UserError("log-not-found", `${path} does not exist.`, { hint: "Check the path.", cause: failure }) : code === "EACCES" || code === "EPERM" ? new UserError("log-unreadable", `${path} may not be read.`, {
    hint: "Check who owns it and its permissions.",
    cause: failure
  }) : new UserError("log-unreadable", `${path} cannot be read: ${describeFailure(failure)}.`, {
    hint: "Check the path.",
    cause: failure
  });
}
function toOneProblem(problems) {
  return new UserError("logs-unusable", problems.map((problem) => `${problem.message} ${problem.hint}`).join(`
`), {
    hint: "Nothing was written.",
    cause: problems
  });
}

// src/adapters/terminal.ts
var CLEAR_LINE = "\r\x1B[2K", RESET = "\x1B[0m", COLOURS = { red: "\x1B[31m", yellow: "\x1B[33m", grey: "\x1B[90m" }, DEFAULT_COLUMNS = 80;
function openTerminal(streams, environment) {
  let { out, err } = streams, isShown = err.isTTY === !0 && environment.TERM !== "dumb", isColoured = isShown && !environment.NO_COLOR, hasLine = !1, paint = (colour, text) => isColoured ? `${COLOURS[colour]}${text}${RESET}` : text, clear = () => {
    hasLine && err.write(CLEAR_LINE), hasLine = !1;
  }, complain = (label, text) => {
    clear(), err.write(`${label} ${toHarmless(text)}
`);
  };
  return {
    clear,
    info: (line) => {
      if (!isShown) return;
      let shown = toWidth(toHarmless(line.replace(/\s+/g, " ")), (err.columns || DEFAULT_COLUMNS) - 1);
      err.write(`${CLEAR_LINE}${paint("grey", shown)}`), hasLine = !0;
    },
    warning: (line) => complain(paint("yellow", "warning:"), line),
    error: (text) => complain(paint("red", "error:"), text),
    print: (text) => {
      clear(), out.write(`${out.isTTY === !0 ? toHarmless(text) : text}
`);
    }
  };
}
function toHarmless(text) {
  return text.replace(/[\0-\x08\x0B-\x1F\x7F-\x9F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g, (character) => {
    let code = character.charCodeAt(0);
    return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
  });
}
function toWidth(text, columns) {
  let width = 0, kept = "";
  for (let character of text) {
    if (width += (character.codePointAt(0) ?? 0) < 768 ? 1 : 2, width > columns) return kept;
    kept += character;
  }
  return kept;
}

// src/core/check/advice.ts
var MAX_PROSE_CHARS = 1e4, MAX_LINES = 3e3;
function checkProse(lines) {
  let readable = lines.filter(({ text }) => text.length <= MAX_PROSE_CHARS), contradictions = checkConsistency(readable.slice(0, MAX_LINES)).map(
    (finding) => ({
      line: typeof finding.at == "number" ? finding.at : 1,
      level: "error",
      message: describeProblem(finding)
    })
  ), phrases = readable.filter(({ kind }) => kind === "prose" || kind === "title").flatMap(
    ({ number, text }) => findPhrases(text).map((found) => ({ line: number, level: "note", message: describeProblem(found) }))
  );
  return [...contradictions, ...phrases];
}

// src/core/check/edits.ts
var MAX_PAIRS = 4e6;
function findEdits({ comment, rows, commentLine }, sha2562) {
  if (comment === null) return { remarks: [], standing: [], lineOf: () => commentLine };
  let before = comment.lines, now = rows.map(({ text }) => digestRow(text, sha2562)), pairs = align(before, now), hunks = toHunks(pairs, { before, rows, commentLine }), lines = new Map(pairs.map(([row, index]) => [row, rows[index]?.number ?? commentLine]));
  for (let hunk of hunks)
    for (let [index, row] of hunk.rows.entries()) lines.set(row, hunk.lines[index]?.number ?? hunk.at);
  let lineOf2 = (row) => lines.get(row - 1) ?? commentLine, textAt = new Map(rows.map(({ number, text }) => [number, text])), standing = findStanding(comment.sentences, {
    own: (row) => textAt.get(lineOf2(row)) ?? "",
    changed: hunks.flatMap((hunk) => hunk.lines.map(({ text }) => text)),
    sha256: sha2562
  }), gone = comment.sentences.filter((sentence) => !standing.includes(sentence)).map(({ row }) => row - 1);
  return { remarks: hunks.map((hunk) => toRemark(hunk, gone)), standing, lineOf: lineOf2 };
}
function toHunks(pairs, { before, rows, commentLine }) {
  let ends = [...pairs, [before.length, rows.length]], [row, index] = [0, 0];
  return ends.flatMap(([nextRow, nextIndex]) => {
    let hunk = {
      rows: Array.from({ length: nextRow - row }, (_, offset) => row + offset),
      lines: rows.slice(index, nextIndex),
      at: rows[index]?.number ?? commentLine
    };
    return row = nextRow + 1, index = nextIndex + 1, hunk.rows.length + hunk.lines.length === 0 ? [] : [hunk];
  });
}
function toRemark({ rows, lines, at }, gone) {
  let what = toWhat(rows.length, lines);
  if (rows.length > 0 && lines.some(({ kind }) => kind === "fence"))
    return { line: at, level: "warning", message: `${what}, in a block that was copied from the evidence` };
  let lost = gone.filter((row) => rows.includes(row)).length, without = lost === 0 ? "" : `; ${toCount(lost, "verified sentence is", "verified sentences are")} no longer there`;
  return { line: at, level: "note", message: `${what}${without}` };
}
function toWhat(old, lines) {
  let last = lines.at(-1)?.number, until = lines.length < 2 ? "" : ` (down to line ${last})`;
  return old === 0 ? `${toCount(lines.length, "line was", "lines were")} added by people${until}` : lines.length === 0 ? `${toCount(old, "line was", "lines were")} taken out here by people` : old === lines.length ? `${toCount(old, "line was", "lines were")} changed by people${until}` : `${toCount(lines.length, "line stands", "lines stand")} in the place of ${old}, changed by people${until}`;
}
function findStanding(sentences, { own, changed, sha256: sha2562 }) {
  let missing = sentences.filter(
    (sentence) => !listDigests(own(sentence.row), [sentence.chars], sha2562).has(sentence.digest)
  ), lengths = [...new Set(missing.map(({ chars }) => chars))], moved = new Set(changed.flatMap((text) => [...listDigests(text, lengths, sha2562)])), lost = new Set(missing.filter(({ digest }) => !moved.has(digest)));
  return sentences.filter((sentence) => !lost.has(sentence));
}
function listDigests(text, lengths, sha2562) {
  let starts = [0, ...[...text.matchAll(/\s/g)].map(({ index }) => index + 1)];
  return new Set(
    starts.flatMap(
      (start) => lengths.filter(
        (chars) => chars > 0 && start + chars <= text.length && !/[\p{L}\p{N}]/u.test(text.charAt(start + chars))
      ).map((chars) => digestOf(text.slice(start, start + chars), sha2562))
    )
  );
}
function align(before, now) {
  let head = 0;
  for (; head < before.length && head < now.length && before[head] === now[head]; ) head += 1;
  let tail = 0;
  for (; tail < before.length - head && tail < now.length - head && before.at(-1 - tail) === now.at(-1 - tail); )
    tail += 1;
  let middle = { before: before.slice(head, before.length - tail), now: now.slice(head, now.length - tail) }, inner = middle.before.length * middle.now.length > MAX_PAIRS ? [] : alignMiddle(middle.before, middle.now);
  return [
    ...Array.from({ length: head }, (_, index) => [index, index]),
    ...inner.map(([row, index]) => [row + head, index + head]),
    ...Array.from({ length: tail }, (_, index) => [before.length - tail + index, now.length - tail + index])
  ];
}
function alignMiddle(before, now) {
  let width = now.length + 1, common = new Uint32Array((before.length + 1) * width), at = (row2, index2) => common[row2 * width + index2] ?? 0;
  for (let row2 = before.length - 1; row2 >= 0; row2 -= 1)
    for (let index2 = now.length - 1; index2 >= 0; index2 -= 1)
      common[row2 * width + index2] = before[row2] === now[index2] ? at(row2 + 1, index2 + 1) + 1 : Math.max(at(row2 + 1, index2), at(row2, index2 + 1));
  let pairs = [], [row, index] = [0, 0];
  for (; row < before.length && index < now.length; )
    before[row] === now[index] ? pairs.push([row++, index++]) : at(row + 1, index) >= at(row, index + 1) ? row += 1 : index += 1;
  return pairs;
}

// src/core/check/front-matter.ts
var KEYS = ["date", "time", "severity", "tags", "author"], FORMS = {
  date: { form: /^\d{4}-\d\d-\d\d$/, example: "2026-03-17" },
  time: { form: /^(0[1-9]|1[0-2]):[0-5]\d (AM|PM)$/, example: "09:14 AM, on a 12-hour clock" },
  severity: { form: /^(critical|high|medium|low)$/, example: "critical, high, medium or low" },
  author: { form: /\S/, example: "a name" }
}, TAG = /^[a-z0-9][a-z0-9.+#_-]*$/, FILE_NAME = /^(?:(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)|(\d\d)(\d\d)(\d\d)(\d\d)(\d\d))-[a-z0-9]+(?:-[a-z0-9]+)*\.md$/, DAY_MS = 1440 * 60 * 1e3;
function checkFrontMatter(matter, context) {
  let { lines, isOurs } = context;
  if (matter.kind === "unreadable")
    return [{ line: 1, level: "error", message: `the front matter cannot be read: it ${matter.why}` }];
  if (lines[0]?.kind !== "front-matter")
    return [
      {
        line: 1,
        level: "error",
        message: `there is no front matter: the first line is "---", then ${KEYS.join(", ")}`
      },
      ...checkFileName(null, context)
    ];
  let { data } = matter, names = Object.keys(data), known = names.filter((name) => KEYS.some((key) => key === name)), [date, author] = [data.date, data.author], isInOrder = known.join() === KEYS.filter((key) => known.includes(key)).join();
  return [
    ...KEYS.flatMap((key) => {
      if (!(key in data)) return [{ line: 1, level: "error", message: `the front matter has no ${key}` }];
      let problem = key === "tags" ? checkTags(data[key]) : checkForm(key, data[key]);
      return problem === null ? [] : [{ line: lineOf(key, lines), ...problem }];
    }),
    ...names.filter((name) => !known.includes(name)).map(
      (name) => ({
        line: lineOf(name, lines),
        level: "warning",
        message: `the front matter of an entry has no key ${name}`
      })
    ),
    ...isInOrder ? [] : [{ line: 1, level: "note", message: `the keys stand in another order than ${KEYS.join(", ")}` }],
    ...isOurs && typeof author == "string" && author !== "journal-writer" ? [
      {
        line: lineOf("author", lines),
        level: "note",
        message: "the author of this entry was journal-writer"
      }
    ] : [],
    ...checkFileName(typeof date == "string" && FORMS.date.form.test(date) ? date : null, context),
    ...checkTime(data.time, context)
  ];
}
function checkForm(key, value) {
  let { form, example } = FORMS[key];
  return typeof value != "string" ? { level: "error", message: `${key}: one value is needed, such as ${example}` } : form.test(value) ? key === "date" && !isDay(value) ? { level: "error", message: `date: no calendar has ${value}` } : null : { level: "error", message: `${key}: "${value}" has not the form of ${example}` };
}
function checkTags(value) {
  if (!Array.isArray(value)) return { level: "error", message: "tags: a list is needed, such as [npm, missing-script]" };
  if (value.length === 0) return { level: "warning", message: "tags: there is none to find the entry by" };
  let odd = value.filter((tag) => typeof tag != "string" || !TAG.test(tag));
  return odd.length === 0 ? null : { level: "note", message: `tags: ${odd.map(String).join(", ")} is not in lower case with dashes` };
}
function checkFileName(date, { fileName, lines, knownBy }) {
  let [, year, month, day, , , shortYear, shortMonth, shortDay] = FILE_NAME.exec(fileName) ?? [], named = year === void 0 ? shortYear === void 0 ? null : `20${shortYear}-${shortMonth}-${shortDay}` : `${year}-${month}-${day}`, line = lineOf("date", lines), isFuture = date !== null && isDay(date) && Date.parse(date) > Date.parse(knownBy) + DAY_MS;
  return [
    ...named === null ? [{ line: 1, level: "warning", message: `the file name ${fileName} is not YYYYMMDD-HHmm-slug.md` }] : [],
    ...named !== null && !isDay(named) ? [{ line: 1, level: "error", message: `the file name has the date ${named}, which no calendar has` }] : [],
    ...named !== null && date !== null && named !== date ? [{ line, level: "error", message: `the date is ${date}, and the file name says ${named}` }] : [],
    ...isFuture ? [
      {
        line,
        level: "error",
        message: `the date ${date} was still to come when the entry was there on ${knownBy.slice(0, 10)}`
      }
    ] : []
  ];
}
function checkTime(time, { fileName, lines }) {
  let [, , , , hour, minute, , , , shortHour, shortMinute] = FILE_NAME.exec(fileName) ?? [], [, hours = "", minutes = "", half = ""] = typeof time == "string" ? /^(\d\d):(\d\d) (AM|PM)$/.exec(time) ?? [] : [], named = `${hour ?? shortHour ?? ""}:${minute ?? shortMinute ?? ""}`, given = `${String(Number(hours) % 12 + (half === "PM" ? 12 : 0)).padStart(2, "0")}:${minutes}`;
  return named === ":" || hours === "" || !FORMS.time.form.test(String(time)) || named === given ? [] : [
    { line: lineOf("time", lines), level: "warning", message: `the time is ${given}, and the file name says ${named}` }
  ];
}
function lineOf(key, lines) {
  return lines.find(({ kind, text }) => kind === "front-matter" && text.startsWith(`${key}:`))?.number ?? 1;
}
function isDay(date) {
  let time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

// src/core/check/headings.ts
var ALIASES = {
  summary: "What Happened",
  "attempted fixes": "What We Tried",
  "root cause": "Root Cause Analysis",
  "how we felt": "How It Felt",
  "lessons learned": "What We Learned"
}, BEGINNINGS = [
  ...SECTIONS.map((section) => [section.toLowerCase(), section]),
  ["next time", "For Next Time"]
];
function toSection(heading) {
  let words = heading.toLowerCase().replace(/[*_`:]/g, "").trim();
  return Object.hasOwn(ALIASES, words) ? ALIASES[words] ?? null : BEGINNINGS.find(([name]) => words === name || words.startsWith(`${name} `))?.[1] ?? null;
}
function checkHeadings(lines, { isOurs }) {
  let level = isOurs ? "warning" : "note", titles = lines.filter(({ kind }) => kind === "title"), headings = lines.filter(({ kind }) => kind === "heading"), found = headings.map((line) => ({ line, section: toSection(line.section) })), missing = SECTIONS.filter((section) => !found.some((item) => item.section === section)), last = lines.findLast(({ kind }) => kind !== "blank" && kind !== "comment")?.number ?? 1;
  return [
    ...titles.length === 0 ? [{ line: 1, level: "warning", message: 'there is no title ("# ...")' }] : [],
    ...titles.slice(1).map(({ number }) => ({ line: number, level, message: "there is another title above" })),
    ...missing.length === 0 ? [] : [
      {
        line: last,
        level,
        message: `${missing.length === 1 ? "a section is" : "sections are"} missing: ${missing.join(", ")}`
      }
    ],
    ...found.flatMap(({ line, section }, index) => section === null ? [] : found.findIndex((item) => item.section === section) < index ? [{ line: line.number, level: "warning", message: `there is a section "${section}" above` }] : found.some(
      (item, at) => at < index && item.section !== null && SECTIONS.indexOf(item.section) > SECTIONS.indexOf(section)
    ) ? [{ line: line.number, level, message: `"${section}" stands earlier in other entries` }] : []),
    ...headings.flatMap(
      (line) => isEmpty(line, lines) ? [
        {
          line: line.number,
          level: "warning",
          message: `the section "${line.section}" is empty; say what is not known`
        }
      ] : []
    )
  ];
}
function isEmpty(heading, lines) {
  for (let at = heading.number; at < lines.length; at += 1) {
    let { kind = "heading", text = "" } = lines[at] ?? {};
    if (kind === "heading" || kind === "title") return !0;
    if (kind !== "blank" && kind !== "comment" && kind !== "subheading" && text !== "---") return !1;
  }
  return !0;
}

// src/core/check/links.ts
var INLINE_TARGET = /(?<!\\)\]\(\s*(?:<([^<>]*)>|([^\s<>()]+(?:\([^\s()]*\)[^\s()]*)*))/g, DEFINITION = /^ {0,3}\[[^\]\\]+\]:\s*<?([^\s<>]+)/;
function findLinks(lines) {
  return lines.filter(({ kind }) => kind !== "fence" && kind !== "fence-mark" && kind !== "front-matter" && kind !== "comment").flatMap(({ number, text }) => {
    let plain = withoutCode(text), defined = DEFINITION.exec(plain)?.[1], targets = [...plain.matchAll(INLINE_TARGET)].map(([, bracketed, bare]) => bracketed ?? bare ?? "");
    return [...defined === void 0 ? [] : [defined], ...targets].map((target) => ({ line: number, target }));
  });
}
function withoutCode(text) {
  let runs = [...text.matchAll(/`+/g)], plain = "", done = 0;
  for (let open3 = 0; open3 < runs.length; open3 += 1) {
    let ticks = runs[open3]?.[0].length, close = open3 + 1;
    for (; close < runs.length && runs[close]?.[0].length !== ticks; ) close += 1;
    let [start, end] = [runs[open3], runs[close]];
    start === void 0 || end === void 0 || (plain += `${text.slice(done, start.index)} `, done = end.index + end[0].length, open3 = close);
  }
  return plain + text.slice(done);
}
function toDestination({ target }, { path, webUrl }) {
  let commit = /\/commit\/([0-9a-f]{7,64})(?:[#?/]|$)/.exec(target)?.[1];
  if (webUrl !== null && target.toLowerCase().startsWith(`${webUrl.toLowerCase()}/`))
    return commit === void 0 ? { kind: "not-ours" } : { kind: "commit", sha: commit };
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(target)) return { kind: "not-ours" };
  let [address = "", fragment] = target.split(/#(.*)/s, 2), anchor = fragment === void 0 || fragment === "" ? null : decode(fragment)?.toLowerCase() ?? fragment, decoded = decode(address.split("?", 1)[0] ?? "");
  if (decoded === "") return anchor === null ? { kind: "not-ours" } : { kind: "heading", anchor };
  let resolved = decoded === null ? null : resolvePath(path, decoded);
  return resolved === null ? { kind: "nowhere" } : { kind: "file", path: resolved, anchor };
}
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch (malformed) {
    if (malformed instanceof URIError) return null;
    throw malformed;
  }
}
function resolvePath(from, target) {
  let parts = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (let part of target.split("/"))
    if (!(part === "" || part === ".")) {
      if (part !== "..") parts.push(part);
      else if (parts.pop() === void 0) return null;
    }
  return parts.join("/");
}
function listAnchors(lines) {
  let anchors = /* @__PURE__ */ new Set(), seen = /* @__PURE__ */ new Map();
  for (let { kind, text } of lines) {
    if (kind === "title" || kind === "heading" || kind === "subheading") {
      let name = toAnchor(text), before = seen.get(name) ?? 0;
      seen.set(name, before + 1), anchors.add(before === 0 ? name : `${name}-${before}`);
    }
    for (let [, name = ""] of text.matchAll(/<a [^<>]{0,80}?(?:id|name)="([^"<>]+)"/gi))
      anchors.add(name.toLowerCase());
  }
  return anchors;
}
function toAnchor(heading) {
  return heading.replace(/^#+/, "").replace(/\]\([^()\s]*\)/g, "").trim().toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu, "").replace(/\s/g, "-");
}
function toLinkRemark({ line, target }, why) {
  return { line, level: "error", message: `the link to ${target} leads nowhere: ${why}` };
}

// src/core/check/remark.ts
function sortRemarks(remarks) {
  let rank = { error: 0, warning: 1, note: 2 };
  return remarks.toSorted((a, b) => a.line - b.line || rank[a.level] - rank[b.level]);
}
function formatRemark(path, { line, level, message }) {
  return `${path}:${line}: ${level}: ${message.replace(/\s+/g, " ")}`;
}
function countRemarks(remarks) {
  if (remarks.length === 0) return "no findings";
  let count = (level) => remarks.filter((remark) => remark.level === level).length, say = (level) => `${count(level) || "no"} ${level}${count(level) === 1 ? "" : "s"}`;
  return [say("error"), say("warning"), say("note")].join(", ");
}

// src/core/check/sources.ts
function commitsOf(address) {
  switch (address.kind) {
    case "commit":
    case "file":
      return [address.sha];
    case "diff":
      return address.base === null ? [address.head] : [address.base, address.head];
    case "elsewhere":
      return [];
  }
}
function toTexts(record, source, address) {
  switch (record.kind) {
    case "commit":
      return record.commits.flatMap(({ message, sha }) => [...toMessageLines(message), sha]);
    case "diff":
      return (address.kind === "diff" && address.path === null ? listFiles(record.files) : record.files[0]?.patch?.split(`
`) ?? []).slice(0, source.lines);
    case "file":
      return address.kind === "file" ? record.lines.slice(address.from - 1, address.to) : [];
  }
}
function listFiles(files) {
  let { lines } = toFileList({ files, commits: [], totalCommits: 0, isCut: !1, url: null });
  return lines.map((line) => typeof line == "string" ? line : line.text);
}
function isSame(source, texts, sha2562) {
  let address = parseAddress(source), title = address.kind === "diff" && address.path === null ? FILE_LIST_TITLE : "";
  return digestLines({ kind: source.kind, title, lines: texts.map((text) => ({ text })) }, sha2562) === source.digest;
}
function toSourceRemarks(readings, comment, { lineOf: lineOf2, commentLine }) {
  let missing = /* @__PURE__ */ new Map();
  for (let reading of readings)
    reading.kind === "not-at-hand" && missing.set(reading.why, (missing.get(reading.why) ?? 0) + 1);
  let broken = readings.flatMap((reading) => {
    if (reading.kind !== "gone" && reading.kind !== "differs") return [];
    let { id } = reading.source, resting = comment.sentences.filter((sentence) => restsOn(sentence, id)), row = resting[0]?.row ?? comment.fences.find(({ from }) => from.startsWith(`${id}.`))?.row, used = resting.length === 0 ? "it is shown here" : `${toCount(resting.length, "sentence rests", "sentences rest")} on it`;
    return [
      {
        line: row === void 0 ? commentLine : lineOf2(row),
        level: "error",
        message: `${describe(reading.source)} no longer matches: ${toReason(reading)}; ${used}`
      }
    ];
  }), notes = [...missing].map(
    ([why, count]) => ({
      line: commentLine,
      level: "note",
      message: `${toCount(count, "piece")} of evidence could not be read again: ${why}`
    })
  );
  return [...broken, ...notes];
}
function restsOn({ cites }, id) {
  return cites.some((cite) => cite === id || cite.startsWith(`${id}.`));
}
function toReason(reading) {
  return reading.kind === "gone" ? `no branch or tag leads to commit ${reading.sha.slice(0, 7)} any more` : "its lines are others than those that were cited";
}
function describe(source) {
  let address = parseAddress(source);
  switch (address.kind) {
    case "commit":
      return `the message of commit ${address.sha.slice(0, 7)} (${source.id})`;
    case "diff":
      return `${address.path === null ? "the list of changed files" : `the change of ${address.path}`} in ${address.head.slice(0, 7)} (${source.id})`;
    case "file":
      return `${address.path} at ${address.sha.slice(0, 7)} (${source.id})`;
    case "elsewhere":
      return source.id;
  }
}

// src/core/check/stored.ts
var OPENING = `<!-- journal-writer
`, CLOSING = `
-->
`;
function toStoredEntry(file) {
  let entry = file.replace(/^\ufeff/, "").replace(/\r\n?/g, `
`), lines = toEntryLines(entry), { found, below } = findComment(entry);
  if (found === null) {
    let isCommentBroken = entry.includes(OPENING);
    return {
      lines,
      rows: lines.filter(isRow),
      comment: null,
      commentLine: lines.length,
      isCommentBroken,
      text: entry,
      below
    };
  }
  let first = countLines(found.text) + 1, last = countLines(entry.slice(0, entry.length - below.length));
  return {
    lines,
    rows: lines.filter((line) => isRow(line) && (line.number < first || line.number > last)),
    comment: found.comment,
    commentLine: first,
    isCommentBroken: !1,
    text: found.text,
    below
  };
}
function findComment(entry) {
  let found = readEndComment(entry), start = entry.lastIndexOf(OPENING), end = start < 0 ? -1 : entry.indexOf(CLOSING, start);
  if (found !== null || end < 0) return { found, below: "" };
  let close = end + CLOSING.length;
  return { found: readEndComment(entry.slice(0, close)), below: entry.slice(close) };
}
function isRow({ text }) {
  return text.trim() !== "";
}
function countLines(text) {
  return text.split(`
`).length - 1;
}

// src/check.ts
async function checkEntry(file, ports) {
  let entry = toStoredEntry(file.text), { comment, lines, commentLine } = entry, edits = findEdits(entry, ports.sha256), matter = readMatter(file.text, ports.readFrontMatter), [readings, links, knownBy] = await Promise.all([
    readSources(comment, ports),
    checkLinks(findLinks(lines), file, { lines, ports }),
    orNull(ports.history?.findTimeOf(file.path))
  ]), form = checkFrontMatter(matter, {
    lines,
    fileName: file.path.split("/").at(-1) ?? "",
    isOurs: comment !== null,
    knownBy: knownBy ?? ports.clock.now()
  }), remarks = sortRemarks([
    ...form,
    ...checkHeadings(lines, { isOurs: comment !== null }),
    // A time of the wrong form contradicts others too: once is enough.
    ...checkProse(lines).filter(({ line }) => !form.some((remark) => remark.level === "error" && remark.line === line)),
    ...links,
    ...edits.remarks,
    ...comment === null ? [] : toSourceRemarks(readings, comment, { ...edits, commentLine }),
    ...toCommentRemarks(entry)
  ]);
  return {
    remarks,
    summary: `${summarise(entry, edits, { readings, sha256: ports.sha256 })}; ${countRemarks(remarks)}`
  };
}
function toCommentRemarks({ isCommentBroken, commentLine }) {
  return isCommentBroken ? [{ line: commentLine, level: "warning", message: "the comment at the end cannot be read: the entry was checked as one that was written by hand" }] : [];
}
function readMatter(text, read) {
  try {
    return { kind: "data", data: read(text).data };
  } catch (failure) {
    if (!(failure instanceof UserError)) throw failure;
    return { kind: "unreadable", why: /: it (.*?)\.?$/s.exec(failure.message)?.[1] ?? failure.message };
  }
}
function summarise({ comment, text, below }, { standing, remarks }, { readings, sha256: sha2562 }) {
  if (comment === null) return "written by hand, so nothing in it was machine-verified";
  let broken = readings.filter(({ kind }) => kind === "gone" || kind === "differs").map(({ source }) => source.id), known = new Set(comment.sources.map(({ id }) => id)), isKept = (cite) => !cite.startsWith("E") || known.has(cite.split(".", 1)[0] ?? ""), verified = standing.filter(
    (sentence) => sentence.cites.every(isKept) && !broken.some((id) => restsOn(sentence, id))
  ), how = below.trim() === "" && sha2562(text) === comment.text ? "the text is as it was written" : remarks.length === 0 ? "only white space was changed" : `people changed it in ${toCount(remarks.length, "place")}`, count = (kind) => readings.filter((reading) => reading.kind === kind).length, said = [
    [count("matches"), "as cited"],
    [broken.length, "no longer so"],
    [count("not-at-hand"), "not at hand"],
    [count("elsewhere"), "not in git (digest kept)"]
  ].filter(([n]) => n > 0).map(([n, what]) => `${n} ${what}`), evidence = said.length === 0 ? "" : `; evidence: ${said.join(", ")}`;
  return `${how}; ${verified.length} of ${toCount(comment.sentences.length, "sentence")} as verified${evidence}`;
}
async function readSources(comment, ports) {
  let { history } = ports, sources = (comment?.sources ?? []).map((source) => ({ source, address: parseAddress(source) })), shas = [...new Set(sources.flatMap(({ address }) => commitsOf(address)))], states = new Map(
    await mapInTurn(
      shas,
      async (sha) => [sha, history === null ? null : await orNull(history.findCommit(sha))]
    )
  ), isSameRepository = (comment?.repository ?? "").toLowerCase() === (history?.webUrl ?? "none").toLowerCase() || [...states.values()].some((state) => state !== null && state !== "missing"), isShallow = await orNull(history?.isShallow()) === !0;
  return mapInTurn(sources, async ({ source, address }) => {
    if (address.kind === "elsewhere") return { source, kind: "elsewhere" };
    let notAtHand = (why) => ({ source, kind: "not-at-hand", why });
    if (history === null) return notAtHand("there is no git checkout");
    let lost = commitsOf(address).find((sha) => states.get(sha) !== "on-a-branch");
    if (lost !== void 0 && isShallow) return notAtHand("this is a shallow clone");
    if (lost !== void 0 && !isSameRepository) return notAtHand("this checkout has none of its commits");
    if (lost !== void 0) return { source, kind: "gone", sha: lost };
    try {
      return {
        source,
        kind: await readsTheSame(source, address, { history, sha256: ports.sha256 }) ? "matches" : "differs"
      };
    } catch (failure) {
      if (!(failure instanceof PortFailure)) throw failure;
      return notAtHand(isShallow ? "this is a shallow clone" : describeFailure(failure));
    }
  });
}
var AT_ONCE = 16;
async function mapInTurn(items, map) {
  let mapped = [];
  for (let at = 0; at < items.length; at += AT_ONCE)
    mapped.push(...await Promise.all(items.slice(at, at + AT_ONCE).map(map)));
  return mapped;
}
function onceFor(read) {
  let known = /* @__PURE__ */ new Map();
  return (key) => {
    let found = known.get(key) ?? read(key);
    return known.set(key, found), found;
  };
}
async function orNull(read) {
  try {
    return await read ?? null;
  } catch (failure) {
    if (failure instanceof PortFailure) return null;
    throw failure;
  }
}
async function readsTheSame(source, address, { history, sha256: sha2562 }) {
  let { records } = await makeSafe(await readRecord(address, history), { scanner: NO_SCANNER, known: [] });
  return isSame(source, toTexts(records, source, address), sha2562);
}
var NO_SCANNER = { find: async () => [] };
async function readRecord(address, history) {
  switch (address.kind) {
    case "commit":
      return { kind: "commit", commits: (await history.readCommit(address.sha)).commits };
    case "diff":
      return { kind: "diff", files: (await history.listChanges(address.base, address.head)).filter(({ path }) => address.path === null || path === address.path) };
    case "file":
      return { kind: "file", lines: (await history.readFile(address.path, address.sha)).split(/\r?\n/) };
    case "elsewhere":
      return { kind: "file", lines: [] };
  }
}
async function checkLinks(links, file, { lines, ports }) {
  let { history, files } = ports, anchors = listAnchors(lines), isShallow = await orNull(history?.isShallow()) !== !1, findCommit = onceFor(async (sha) => orNull(history?.findCommit(sha))), findFile = onceFor(async (path) => {
    let linked = await files.find(path), isText = linked !== null && linked.markdown !== null;
    return linked === null ? null : { anchors: isText ? listAnchors(toEntryLines(linked.markdown ?? "")) : null };
  }), whyBroken = async (link2) => {
    let to = toDestination(link2, { path: file.path, webUrl: history?.webUrl ?? null });
    switch (to.kind) {
      case "not-ours":
        return null;
      case "nowhere":
        return "it leads out of the repository";
      case "heading":
        return anchors.has(to.anchor) ? null : "there is no such heading in this file";
      case "commit":
        return isShallow || await findCommit(to.sha) !== "missing" ? null : "the repository has no such commit";
      case "file": {
        let linked = await findFile(to.path);
        return linked === null ? "there is no such file" : to.anchor === null || linked.anchors === null || /^l\d/.test(to.anchor) || linked.anchors.has(to.anchor) ? null : "there is no such heading in that file";
      }
    }
  };
  return (await mapInTurn(links, async (link2) => ({ link: link2, why: await whyBroken(link2) }))).flatMap(({ link: link2, why }) => why === null ? [] : [toLinkRemark(link2, why)]);
}

// src/cli-arguments.ts
import { parseArgs } from "node:util";
var OPTIONS = {
  log: { type: "string", multiple: !0 },
  issue: { type: "string" },
  run: { type: "string" },
  repo: { type: "string" },
  context: { type: "string" },
  out: { type: "string" },
  timezone: { type: "string" },
  model: { type: "string" },
  "dry-run": { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" }
}, REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}$/, ABOUT = {
  issue: /^(?:(https?:\/\/[^/\s@]+)\/([^/\s]+\/[^/\s]+)\/(?:issues|pull)\/|#)?([1-9]\d{0,9})(?:[#?/].*)?$/,
  run: /^(?:(https?:\/\/[^/\s@]+)\/([^/\s]+\/[^/\s]+)\/actions\/runs\/)?([1-9]\d{0,15})(?:[#?/].*)?$/
}, OPTIONS_OF_CHECK = /* @__PURE__ */ new Set(["repo"]), HELP = `journal-writer: turns a failed CI run into a journal entry

Usage
  journal-writer write --log FILE... [--repo DIR] [--context TEXT] [--out DIR]
                       [--timezone ZONE] [--model NAME] [--dry-run]
  journal-writer write --issue NUMBER|URL | --run ID|URL [--repo OWNER/NAME]
                       [--context TEXT] [--timezone ZONE] [--model NAME] [--dry-run]
  journal-writer check FILE... [--repo DIR]
  journal-writer --help
  journal-writer --version

Options of write
  --log FILE...    logs of the failed run: a job log as GitHub gives it, the log
                   archive of a run (.zip), or the log of any other CI; - is
                   standard input. Several after one --log, or --log repeated
  --repo DIR       the git checkout that the run built, for commits and diffs
                   (default: the current folder, if it is one)
  --context TEXT   what you know about it that no log says
  --out DIR        where to write the entry, created if missing
                   (default: docs/journals of the repository)
  --timezone ZONE  time zone of dates and times: Europe/Berlin (default: UTC)
  --model NAME     the model that writes, at OPENAI_BASE_URL (default: OpenAI) with
                   OPENAI_API_KEY; what the logs say is sent there (default:
                   no model, and nothing is sent anywhere)
  --dry-run        print the entry and write nothing

Options of write, for what is on GitHub
  --issue NUMBER   an issue or a pull request, with all that is said and linked there
  --run ID         a failed run of a workflow
  --repo OWNER/NAME  the repository that it is in; not needed with a URL
  GITHUB_TOKEN has to hold a token that may read the repository and, unless it is
  a dry run, push a branch and open a pull request. The entry goes where the action
  would put it. GITHUB_API_URL and GITHUB_SERVER_URL name an own server.

What check does
  Tells what of an entry is as it was verified, what people changed since, and
  which of its evidence reads otherwise in git today. Looks over the form of any
  entry, written by hand or not. FILE may be a folder: then its *.md files.
  --repo DIR       the git checkout with the commits that entries are about
                   (default: the one that an entry lies in)

General options
  -h, --help       show this text
  --version        show the version

Output
  write: the path of the entry on standard output, or the address of its pull
  request; with --dry-run the entry itself. check: a line for each finding,
  FILE:LINE: error|warning|note: what it is, and a line for each entry; in GitHub
  Actions also annotations.

Exit codes
  0  the entry was written, or printed; check found no errors
  1  check found errors, or the program failed
  2  the command or its input cannot be used; nothing was written

Examples
  journal-writer write --log job.log
  journal-writer write --log logs_123.zip --repo ../shop --out journal
  journal-writer write --log build.log test.log --context "after the upgrade to Node 24"
  make test 2>&1 | journal-writer write --log - --dry-run
  journal-writer write --issue 412 --repo octo/shop --dry-run
  journal-writer check docs/journals`;
function parseArguments(argv) {
  let { tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    allowPositionals: !0,
    strict: !1,
    tokens: !0
  }), names = tokens.flatMap((token) => token.kind === "option" ? [token.name] : []);
  if (names.includes("help") || argv[0] === "help") return { kind: "help", text: HELP };
  if (names.includes("version")) return { kind: "version" };
  let [command, ...rest] = tokens;
  if (command === void 0) throw misuse("No command was given.");
  if (command.kind !== "positional") throw misuse(`The command has to stand first, before ${argv[0]}.`);
  if (command.value === "check") return parseCheck(rest);
  if (command.value !== "write") throw misuse(`There is no command "${command.value}".`);
  let given = /* @__PURE__ */ new Map(), isAfterLog = !1;
  for (let token of rest)
    if (token.kind === "option")
      addOption(given, token), isAfterLog = token.name === "log";
    else if (token.kind === "positional") {
      if (!isAfterLog)
        throw misuse(`"${token.value}" does not belong to an option.`, `For a log: --log "${token.value}".`);
      given.get("log")?.push(token.value);
    }
  return given.has("issue") || given.has("run") ? toWriteFromGitHub(given) : toWrite(given);
}
function toWrite(given) {
  let logs = given.get("log") ?? [];
  if (logs.length === 0) throw misuse("Nothing to write about was given: write needs --log FILE, --issue or --run.");
  return {
    kind: "write",
    logs,
    repo: given.get("repo")?.[0] ?? null,
    out: given.get("out")?.[0] ?? null,
    ...toManner(given)
  };
}
function toWriteFromGitHub(given) {
  let kind = given.has("issue") ? "issue" : "run";
  for (let other of ["log", "out", "run"])
    if (other !== kind && given.has(other)) throw misuse(`--${other} cannot be given with --${kind}.`);
  let text = given.get(kind)?.[0] ?? "", found = ABOUT[kind].exec(text);
  if (found === null) throw misuse(`--${kind}: "${text}" is neither a number nor the address of one.`);
  let [, serverUrl, named, number] = found, repo = given.get("repo")?.[0];
  if (repo !== void 0 && !REPOSITORY.test(repo)) throw misuse(`--repo: "${repo}" is not OWNER/NAME.`);
  if (repo !== void 0 && named !== void 0 && repo.toLowerCase() !== named.toLowerCase())
    throw misuse(`--repo says ${repo}, and --${kind} is in ${named}.`);
  let repository = named ?? repo;
  if (repository === void 0) throw misuse(`--${kind} needs --repo OWNER/NAME, or the address of the ${kind}.`);
  return {
    kind: "write-from-github",
    about: { kind, number: Number(number) },
    repository,
    serverUrl: serverUrl ?? null,
    ...toManner(given)
  };
}
function toManner(given) {
  let timezone = given.get("timezone")?.[0] ?? null;
  if (timezone !== null && !isTimezone(timezone))
    throw misuse(`--timezone: there is no time zone "${timezone}".`, "Give a name like UTC or Europe/Berlin.");
  return {
    context: given.get("context")?.[0] ?? null,
    timezone,
    model: given.get("model")?.[0] ?? null,
    isDryRun: given.has("dry-run")
  };
}
function parseCheck(tokens) {
  let given = /* @__PURE__ */ new Map(), paths = [];
  for (let token of tokens)
    if ("rawName" in token) {
      if (isOption(token.name) && !OPTIONS_OF_CHECK.has(token.name))
        throw misuse(`check has no option ${token.rawName}.`);
      addOption(given, token);
    } else token.kind === "positional" && token.value !== void 0 && paths.push(token.value);
  if (paths.length === 0) throw misuse("No file was given: check needs FILE.");
  return { kind: "check", paths, repo: given.get("repo")?.[0] ?? null };
}
function addOption(given, { name, rawName, value, inlineValue }) {
  if (!isOption(name)) throw misuse(`There is no option ${rawName}.`);
  let { type } = OPTIONS[name];
  if (type === "boolean") {
    if (value !== void 0) throw misuse(`${rawName} takes no value.`);
    given.set(name, []);
    return;
  }
  if (!value?.trim() || inlineValue === !1 && value.length > 1 && value.startsWith("-"))
    throw misuse(`${rawName} needs a value.`, `For a value that starts with a dash: ${rawName}=VALUE.`);
  let before = given.get(name) ?? [];
  if (before.length > 0 && name !== "log") throw misuse(`${rawName} was given more than once.`);
  given.set(name, [...before, value]);
}
function isOption(name) {
  return Object.hasOwn(OPTIONS, name);
}
function misuse(message, advice) {
  let help = "journal-writer --help shows the command and its options.";
  return new UserError("usage", message, { hint: advice === void 0 ? help : `${advice} ${help}` });
}

// src/gather/local.ts
async function gatherLocal(input, console) {
  let { repository } = input, gaps = [], logs = [];
  for (let log of input.logs) {
    let excerpt = await condenseLog(await log.open(), { maxBytes: MAX_EXCERPT_BYTES });
    logs.push({ name: log.name, jobId: null, url: null, excerpt, modifiedAt: log.modifiedAt }), console.info(`Read ${toCount(excerpt.totalLines, "line")} of ${log.name}.`);
  }
  let change = repository === null ? null : await orGap(findLocalChange(logs, repository, gaps), "the commit", { gaps, console });
  return repository === null && gaps.push({ what: "the change under test", why: "no git repository was given", status: null }), {
    ...nothingGathered({ kind: "log" }),
    handed: { ...NOTHING_HANDED, text: input.context },
    repository: repository?.webUrl?.split("/").slice(-2).join("/") ?? null,
    webUrl: repository?.webUrl ?? null,
    logs,
    change,
    gaps
  };
}
async function findLocalChange(logs, repository, gaps) {
  let named = logs.flatMap((log) => log.excerpt.checkedOut);
  for (let sha2 of named)
    if (await repository.hasCommit(sha2)) return { since: "parent", comparison: await repository.readCommit(sha2) };
  let [first] = named;
  if (first !== void 0)
    return gaps.push({
      what: "the change under test",
      why: `commit ${first.slice(0, 7)} of the log is not in this repository`,
      status: null
    }), null;
  let startedAt = logs.map((log) => log.excerpt.firstAt ?? log.modifiedAt).find((time) => time !== null) ?? null, sha = await repository.findCommitAt(startedAt);
  return sha !== null ? { since: "parent", comparison: await repository.readCommit(sha) } : (gaps.push({
    what: "the change under test",
    why: "every commit of the repository is younger than the log",
    status: null
  }), null);
}

// src/cli.ts
var DEFAULT_FOLDER = "docs/journals", ISSUES = "https://github.com/OWNER/journal-writer/issues";
async function main(argv, terminal2) {
  let command = parseArguments(argv);
  command.kind === "help" ? terminal2.print(command.text) : command.kind === "version" ? terminal2.print(readVersion()) : command.kind === "check" ? await check(command, terminal2) : command.kind === "write-from-github" ? await writeFromGitHub(command, terminal2) : await write(command, terminal2);
}
async function write(command, terminal2) {
  let [repository, logs] = await Promise.all([findRepository(command.repo), openLogs(command.logs, process.stdin)]), gathered = await gatherLocal({ logs, repository, context: command.context }, terminal2), ports = await openWritingPorts(command.model, terminal2), written = await writeEntry(await prepare(gathered, command.timezone ?? "UTC", ports), ports);
  if (terminal2.clear(), command.isDryRun) return terminal2.print(written.markdown);
  let files = openEntryFiles(toPlace(command.out, repository));
  terminal2.print(relative(process.cwd(), await store(written, command.timezone ?? "UTC", files)) || ".");
}
async function writeFromGitHub(command, terminal2) {
  let { about, context, isDryRun } = command, config = parseConfig((name) => readSetting(name, command)), [{ createClient }, { createReader }, { createJournalRepository }, adapters, { writeJournal }] = await Promise.all([
    import("./chunks/client-YZFHPMQP.js"),
    import("./chunks/reader-IU5J6J26.js"),
    import("./chunks/journal-repository-WWPNUKGW.js"),
    Promise.all([
      import("./chunks/front-matter-reader-FU6XPZBE.js"),
      import("./chunks/workflow-reader-UAZR7SMA.js"),
      import("./chunks/membership-5JSWWMZW.js")
    ]),
    import("./chunks/journal-ZF4CG3AX.js")
  ]), [{ readFrontMatter }, { readWorkflow }, { createMembership }] = adapters, client = createClient({ ...toServer(command), repository: command.repository, token: config.githubToken }), github = createReader(client), ask = {
    askers: [],
    isAutomatic: !1,
    askedAt: null,
    handed: { ...NOTHING_HANDED, text: context },
    place: null,
    command: null
  }, trigger = about.kind === "issue" ? { ...ask, kind: "thread", number: about.number, asWritten: null } : { ...ask, ...RUN_BY_ITS_ID, kind: "run", runId: about.number }, { outcome, markdown, pull, compareUrl } = await writeJournal(
    trigger,
    { config, defaultBranch: await readDefaultBranch(github), isForced: !1, onlyBranch: null },
    {
      ...await openWritingPorts(command.model, terminal2),
      github,
      repository: createJournalRepository(client),
      membership: createMembership({ github, policy: config.policy, console: terminal2 }),
      readFrontMatter,
      readWorkflow
    }
  );
  if (terminal2.clear(), isDryRun && markdown !== null) return terminal2.print(markdown);
  if (outcome.kind === "failed")
    throw new UserError(
      "not-written",
      `The entry could not be written to ${command.repository}: ${(outcome.detail ?? "").replace(/\.$/, "")}.`,
      {
        hint: "With --dry-run it is printed instead."
      }
    );
  if (outcome.kind === "skipped")
    throw new UserError("not-written", describeOutcome(outcome), { hint: "Nothing was written." });
  terminal2.print(pull?.url ?? compareUrl ?? describeOutcome(outcome));
}
async function readDefaultBranch(github) {
  try {
    return await github.readDefaultBranch();
  } catch (failure) {
    throw !(failure instanceof PortFailure) || failure.status !== 404 ? failure : new UserError("no-such-repository", `There is no repository ${github.repository} that the token may read.`, {
      hint: "Look at the name after --repo or in the address, and at what the token may do.",
      cause: failure
    });
  }
}
var RUN_BY_ITS_ID = { attempt: null, workflowId: null, branch: null, conclusion: null, endedAt: null };
function readSetting(name, { timezone, isDryRun }) {
  let { GITHUB_TOKEN: token, GH_TOKEN: other } = process.env;
  if (name === "github-token") {
    if (token || other) return token || other || "";
    throw new UserError("no-token", "Neither GITHUB_TOKEN nor GH_TOKEN is set.", {
      hint: "Set one to a token that may read the repository. With the GitHub CLI: GITHUB_TOKEN=$(gh auth token)."
    });
  }
  return name === "timezone" ? timezone ?? INPUT_DEFAULTS.timezone : name === "dry-run" ? String(isDryRun) : OF_A_PERSON[name] ?? INPUT_DEFAULTS[name];
}
var OF_A_PERSON = { forks: "true", "max-entries-per-day": "1000" };
function toServer({ serverUrl }) {
  let { GITHUB_SERVER_URL: server = "https://github.com", GITHUB_API_URL: api } = process.env;
  if (serverUrl !== null && serverUrl !== server)
    throw new UserError("other-server", `The address is on ${serverUrl}, and the token is for ${server}.`, {
      hint: `Set GITHUB_SERVER_URL to ${serverUrl}, and GITHUB_API_URL to its API.`
    });
  return {
    serverUrl: server,
    apiUrl: api ?? (server === "https://github.com" ? "https://api.github.com" : `${server}/api/v3`)
  };
}
async function openWritingPorts(model, terminal2) {
  let { createSecretScanner } = await import("./chunks/secret-scanner-QHNCXEVE.js");
  return {
    console: terminal2,
    clock: systemClock,
    sha256,
    secrets: createSecretScanner(),
    ownSecrets: toOwnSecrets(process.env),
    desk: model === null ? null : await openDesk(model)
  };
}
async function openDesk(name) {
  let { OPENAI_API_KEY: key = "", OPENAI_BASE_URL: url = "" } = process.env, given = { ...MODEL_DEFAULTS, model: name, "openai-api-key": key, "openai-base-url": url }, problems = [], config = parseModel((input) => given[input], problems);
  if (config === null && problems.push("neither OPENAI_API_KEY nor OPENAI_BASE_URL is set"), config === null || problems.length > 0)
    throw new UserError("bad-input", `--model cannot be used: ${problems.join(". ")}.`, {
      hint: "Set OPENAI_API_KEY, and OPENAI_BASE_URL for a server other than OpenAI."
    });
  let [{ createModel }, { loadEnglishWords }] = await Promise.all([
    import("./chunks/model-THZ22NCR.js"),
    import("./chunks/english-words-T3GXPTWN.js")
  ]);
  return { ...config, model: createModel(config), loadWords: loadEnglishWords, nonce: randomNonce };
}
async function check({ paths, repo }, terminal2) {
  let entries = [];
  for (let path of await listEntryPaths(paths)) entries.push({ path, ...await checkFile(path, repo) });
  let remarks = entries.flatMap(({ path, remarks: found }) => found.map((remark) => ({ ...remark, path }))), lines = entries.flatMap(({ path, remarks: found, summary }) => [
    ...found.map((remark) => formatRemark(path, remark)),
    `${path}: ${summary}`
  ]);
  if (entries.length !== 1 && lines.push(`${toCount(entries.length, "entry", "entries")}: ${countRemarks(remarks)}`), remarks.some(({ level }) => level === "error") && (process.exitCode = 1), process.env.GITHUB_ACTIONS !== "true") return terminal2.print(lines.join(`
`));
  let { annotate, safeLine } = await import("./chunks/runner-JFVYBG4E.js");
  terminal2.print(lines.map(safeLine).join(`
`));
  let workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
  annotate(remarks.map((remark) => ({ ...remark, path: relative(workspace, resolve3(remark.path)) })));
}
async function checkFile(path, repo) {
  let { readFrontMatter } = await import("./chunks/front-matter-reader-FU6XPZBE.js"), text = await readEntryFile(path), place = realpathSync(path), history = await findRepository(repo, dirname2(place)), root = history !== null && place.startsWith(`${history.root}${sep}`) ? history.root : parse(place).root;
  return checkEntry(
    { path: relative(root, place).split(sep).join("/"), text },
    { history, files: openLinkedFiles(root), readFrontMatter, sha256, clock: systemClock }
  );
}
async function findRepository(named, folder = ".") {
  if (named !== null) return openRepository(named);
  try {
    return await openRepository(folder);
  } catch (failure) {
    if (failure instanceof UserError) return null;
    throw failure;
  }
}
function toPlace(out, repository) {
  return out !== null ? { base: out, folder: "" } : { base: repository?.root ?? ".", folder: DEFAULT_FOLDER };
}
async function store({ markdown, draft, dossier }, timezone, files) {
  let name = toFileName({
    firstDetectedAt: dossier.incident.detectedAt,
    timezone,
    slugWords: draft.slugWords,
    format: "YYYYMMDD-HHmm-slug"
  }), existing = await files.readText(name);
  return existing === markdown ? join3(files.folder, name) : existing !== null && readEndComment(existing)?.comment.key === dossier.incident.key && !isEdited(existing, sha256) ? files.write(name, markdown, existing) : files.write(avoidCollision(name, await files.listNames()), markdown, null);
}
function readVersion() {
  let { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return version;
}
var terminal = openTerminal({ out: process.stdout, err: process.stderr }, process.env);
try {
  await main(process.argv.slice(2), terminal);
} catch (failure) {
  terminal.clear(), process.exitCode = failure instanceof UserError ? 2 : 1, failure instanceof UserError ? terminal.error(`${failure.message} ${failure.hint}`) : failure instanceof PortFailure ? terminal.error(`No entry could be written: ${describeFailure(failure)}.`) : terminal.error(`This is a bug in journal-writer: ${describeFailure(failure)}. Please report it: ${ISSUES}`);
}
